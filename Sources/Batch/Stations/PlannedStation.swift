import Reports

/// A station as it stands tonight, and what the nights before say of it.
struct PlannedStation: Sendable {
  let report: StationReport
  let past: StationPast
  /// A digest of what its page says.
  let content: Int64
}
