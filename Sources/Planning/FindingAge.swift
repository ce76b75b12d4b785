public import Stations

/// How long a finding has been there.
public enum FindingAge: Sendable, Hashable {
  /// There is no night before to compare with.
  case unknown
  /// It was never seen before.
  case new
  /// It was there in the night before, or set aside, and is known since that night.
  case open(since: Day)
  /// It had been gone.
  case cameBack

  /// Whether the night before did not have it.
  public var isNews: Bool { self == .new || self == .cameBack }
}
