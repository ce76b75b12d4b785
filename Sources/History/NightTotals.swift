public import Planning
public import Stations

/// A night past, as the ledger tells it.
public struct NightTotals: Sendable, Hashable {
  /// The date for which it was run.
  public var date: Day
  /// The name of its folder.
  public var run: String
  /// The program's version.
  public var version: String
  /// What it read.
  public var input: NightInput
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

  /// All findings.
  public var findings: Int { errors + warnings + infos }
}

/// How a night's findings differ from those of the night before.
public struct NightChange: Sendable, Hashable {
  /// Findings never seen before.
  public var new = 0
  /// Findings that had been gone.
  public var cameBack = 0
  /// Findings of the night before that are gone, though their station is still there.
  public var gone = 0
  /// Findings of the night before whose station is in no export any more: nobody knows whether they are gone.
  public var unseen = 0

  /// No change.
  public init() {}
}
