public import Stations

/// Why, by whom and until when a finding is accepted.
public struct Acceptance: Sendable, Hashable {
  /// Why.
  public let reason: String
  /// By whom.
  public let by: String
  /// The last day on which it is accepted.
  public let until: Day

  /// An acceptance.
  public init(reason: String, by: String, until: Day) {
    self.reason = reason
    self.by = by
    self.until = until
  }
}
