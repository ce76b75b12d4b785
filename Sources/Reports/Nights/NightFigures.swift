public import Planning
public import Rules
public import Stations

/// One night in figures: a row of `houkan history`, a point of the summary's curves.
public struct NightFigures: Sendable, Hashable {
  /// The date for which the night was run.
  public var date: Day
  /// The name of its folder below `runs`.
  public var run: String
  /// How many stations stood how.
  public var stations: [StationStatus: Int] = [:]
  /// How many findings were errors.
  public var errors = 0
  /// How many findings were warnings.
  public var warnings = 0
  /// How many findings were only worth knowing.
  public var infos = 0
  /// What had changed since the night before; nil for the first night.
  public var change: NightChange?

  /// A night of which nothing is known but its names.
  public init(date: Day, run: String) {
    self.date = date
    self.run = run
  }

  /// How many findings have the severity.
  public subscript(_ severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .info: infos
    }
  }

  /// All findings.
  var findings: Int { errors + warnings + infos }

  /// Findings that were there in the night before as well; nil for the first night.
  var open: Int? { change.map { findings - $0.new - $0.cameBack } }

  /// All stations.
  var total: Int { stations.values.reduce(0, +) }

  /// Stations whose visit is in danger.
  var inDanger: Int { StationStatus.allCases.filter(\.isDanger).reduce(0) { $0 + (stations[$1] ?? 0) } }
}
