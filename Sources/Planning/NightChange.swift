/// How a night's findings differ from those of the night before.
public struct NightChange: Sendable, Hashable {
  /// Findings never seen before.
  public var new = 0
  /// Findings that had been gone.
  public var cameBack = 0
  /// Findings that were looked for and not found any more.
  public var gone = 0
  /// Findings of the night before that are accepted now, or that nobody looked for: nobody says that they are gone.
  public var unseen = 0

  /// No change.
  public init() {}
}
