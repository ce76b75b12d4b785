/// How much a night has read.
public struct NightInput: Sendable, Hashable {
  /// Input files.
  public var files = 0
  /// Rows below the headers that are not blank.
  public var rowsRead = 0
  /// Rows that were judged.
  public var rowsJudged = 0
  /// Totals, repeated headers, and rows too long to be read.
  public var rowsSkipped = 0
  /// Judged rows without a usable key.
  public var rowsWithoutKey = 0

  /// Nothing read.
  public init() {}
}
