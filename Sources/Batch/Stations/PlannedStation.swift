import Reports

/// A station as it stands tonight, and what the nights before say of it.
struct PlannedStation: Sendable {
  let report: StationReport
  let past: StationPast
  /// A digest of what its page says.
  let content: Int64
  /// How many bytes of its page were written; 0 where last night's page was kept.
  let written: Int
}
