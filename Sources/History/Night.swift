public import Planning
public import Stations

/// A published night as the ledger takes it in.
public struct Night: Sendable {
  /// The date for which it was run.
  public var date: Day
  /// The name of its folder, such as `2026-11-22T020000`.
  public var run: String
  /// The program's version.
  public var version: String
  /// What it read.
  public var input = NightInput()
  /// Every station, once, with its status.
  public var stations: [(StationKey, StationStatus)] = []
  /// Every open task.
  public var tasks: [(StationKey, TaskID)] = []
  /// What every station's page says, as a digest.
  public var pages: [(StationKey, Int64)] = []
  /// Every finding, once.
  public var findings: [NightFinding] = []

  /// A night of which nothing is known but its names.
  public init(date: Day, run: String, version: String) {
    self.date = date
    self.run = run
    self.version = version
  }
}

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

/// A finding as the ledger takes it in: no value, no words.
public struct NightFinding: Sendable, Hashable {
  /// What tells it from others.
  public let identity: FindingIdentity
  /// The rule's identifier.
  public let rule: String
  /// `error`, `warning` or `info`.
  public let severity: String
  /// The station, where the row has a usable key.
  public let station: StationKey?
  /// The column's key, or nil for a whole row or file.
  public let column: String?

  /// A finding.
  public init(identity: FindingIdentity, rule: String, severity: String, station: StationKey?, column: String?) {
    self.identity = identity
    self.rule = rule
    self.severity = severity
    self.station = station
    self.column = column
  }
}
