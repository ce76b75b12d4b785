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
  /// What calendars were given.
  public var events: [(station: StationKey, event: CalendarEvent)] = []
  /// What every station's page says, as a digest.
  public var pages: [(StationKey, Int64)] = []
  /// Where every station's rows stand, once; those too whose file is missing.
  public var places: [StationPlace] = []
  /// The files that were read.
  public var files: [NightFile] = []
  /// Every finding, once; those too that are accepted or that nobody looked for.
  public var findings: [NightFinding] = []

  /// A night of which nothing is known but its names.
  public init(date: Day, run: String, version: String) {
    self.date = date
    self.run = run
    self.version = version
  }
}
