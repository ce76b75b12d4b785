public import Planning
public import Stations

/// A night past, as the ledger tells it.
public struct NightTotals: Sendable, Hashable {
  /// The date for which it was run.
  public var date: Day
  /// The name of its folder.
  public var run: String
  /// How many stations stood how.
  public var stations: [StationStatus: Int]
  /// How many findings were errors.
  public var errors: Int
  /// How many findings were warnings.
  public var warnings: Int
  /// How many findings were only worth knowing.
  public var infos: Int
  /// What had changed since the night before; nil for the first night.
  public var change: NightChange?
}
