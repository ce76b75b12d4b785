/// How much of the nights past is kept.
public struct Retention: Sendable, Hashable {
  /// Nights in `history.sqlite`, the newest first.
  public var nights = 400
  /// Folders below `runs`, the newest first.
  public var runs = 30

  /// The defaults: a year and a month of nights, the reports of a month.
  public init() {}
}
