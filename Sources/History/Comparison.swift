public import Planning
public import Stations

/// The night before, and since when everything in it was so: what a night compares itself with.
public struct Comparison: Sendable {
  /// How a station stood.
  public struct Standing: Sendable, Hashable {
    /// Its status.
    public let status: StationStatus
    /// The first night of that status.
    public let since: Day
  }

  /// What a station's page said.
  public struct Page: Sendable, Hashable {
    /// A digest of what it said, its news aside.
    public let content: Int64
    /// The first night in which it said that.
    public let since: Day
  }

  /// A visit or a deadline that a calendar was given.
  struct SentEvent: Sendable, Hashable {
    /// As it was given last.
    let event: CalendarEvent
    /// Whether it stood in the night before; if not, it ended in the month before.
    let stood: Bool
  }

  /// A finding of the night before.
  public struct Past: Sendable, Hashable {
    /// The finding.
    public let finding: NightFinding
    /// The first night of those in a row in which it was known, whatever its state.
    public let since: Day
    /// The first night of those in a row in which it has had this state.
    public let stateSince: Day

    /// Whether it is kept as another finding would not be: what the ledger keeps beside the state differs.
    func stands(elsewhereThan finding: NightFinding) -> Bool {
      self.finding.state == finding.state
        && (self.finding.file != finding.file || self.finding.otherFile != finding.otherFile)
    }
  }

  /// A file and the last of the nights that have read it.
  public struct RecentFile: Sendable, Hashable {
    /// The file as that night read it.
    public let file: NightFile
    /// The most rows that any of the nights has found in it.
    public let mostRows: Int
    /// The night.
    public let night: Day
  }

  /// How many days a file is remembered that no night reads any more: a week's end and holidays lie between the night
  /// that misses it and whoever looks.
  static let rememberedDays = 7

  /// The night before.
  public let previous: Day
  /// The nights before, the oldest first; the last one is `previous`.
  public let nights: [NightTotals]
  let stations: [StationKey: Standing]
  let tasks: [StationKey: TaskDays]
  let pages: [StationKey: Page]
  let events: [StationKey: [SentEvent]]
  /// Where the stations' rows stood in the night before, and where they would have stood but for a missing file; each
  /// with the first of those nights in a row. Empty where an older version has kept that night.
  public let places: [StationPlace: Day]
  /// The files of the last week's nights and of the night before, however long ago that was, by name.
  public let recentFiles: [RecentFile]
  let findings: [FindingIdentity: Past]
  /// Findings that had ended before.
  let ended: Set<FindingIdentity>

  /// The files that the night before has read.
  public var files: [NightFile] { recentFiles.filter { $0.night == previous }.map(\.file) }

  /// How the station stood in the night before; nil where it was in no export.
  public func standing(of station: StationKey) -> Standing? { stations[station] }

  /// What the station's page said in the night before; nil where nobody knows.
  public func page(of station: StationKey) -> Page? { pages[station] }

  /// The tasks that were open in the night before, each with the first night.
  public func openTasks(of station: StationKey) -> TaskDays { tasks[station] ?? [:] }

  /// What calendars were given of the station in the night before or in the month before it, sorted by name.
  public func events(of station: StationKey) -> [CalendarEvent] { (events[station] ?? []).map(\.event) }

  /// How long the finding has been there; never unknown.
  public func age(of finding: FindingIdentity) -> FindingAge {
    if let past = findings[finding] { return .open(since: past.since) }
    return ended.contains(finding) ? .cameBack : .new
  }

  /// Whether a night before has had the finding.
  func knows(_ finding: FindingIdentity) -> Bool { findings[finding] != nil || ended.contains(finding) }

  /// The findings of the night before, those too that were set aside, that are not in `tonight`, sorted by station,
  /// rule and column.
  public func missing(from tonight: Set<FindingIdentity>) -> [Past] {
    findings.values.filter { !tonight.contains($0.finding.identity) }.sorted { left, right in
      let (one, other) = (left.finding, right.finding)
      return (one.station?.number ?? 0, one.rule, one.column ?? "", left.since, one.identity.number)
        < (other.station?.number ?? 0, other.rule, other.column ?? "", right.since, other.identity.number)
    }
  }

  /// Whether the finding counted in the night before.
  public func counted(_ finding: FindingIdentity) -> Bool { findings[finding]?.finding.state == .open }

  /// The stations of the night before that are not in `tonight`, in order.
  public func missing(from tonight: Set<StationKey>) -> [StationKey] {
    stations.keys.filter { !tonight.contains($0) }.sorted()
  }
}
