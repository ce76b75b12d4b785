public import Planning
public import Stations

/// Adds up stations one by one for the summary page: a night of any size takes the same room.
public struct SummaryTally: Sendable {
  /// Stations that share something, such as a prefecture or an office.
  struct Group: Sendable {
    var perStatus: [StationStatus: Int] = [:]
    var errors = 0

    var total: Int { perStatus.values.reduce(0, +) }
    var inDanger: Int { perStatus.reduce(0) { $0 + ($1.key.isDanger ? $1.value : 0) } }

    mutating func count(_ report: StationReport) {
      perStatus[report.plan.status, default: 0] += 1
      errors += report.errors
    }
  }

  /// An office under the name that it is first written with.
  struct Office: Sendable {
    let name: String
    var stations = Group()
  }

  /// The visits of one day.
  struct Visits: Sendable {
    var total = 0
    var inDanger = 0
  }

  /// How many stations are how far with one of the four steps.
  struct Progress: Sendable {
    var applied = 0
    var finished = 0
  }

  /// How many stations are named to be called.
  static let mostCalls = 100
  /// How many stations are named whose visit is near.
  static let mostVisits = 40
  /// How many stations the page's table holds.
  static let mostRows = 500

  let today: Day
  /// The last day of the visits that are named.
  let visitsUntil: Day
  private(set) var all = Group()
  private(set) var perPrefecture: [Int: Group] = [:]
  /// Offices by their normalised names: names that differ only in width, spaces and case are one office.
  private(set) var perOffice: [String: Office] = [:]
  private var officeKeys: [String: String] = [:]
  private(set) var visits: [Day: Visits] = [:]
  private(set) var progress: [Step: Progress] = [:]
  /// Stations whose visit is done.
  private(set) var visited = 0
  private(set) var calls = NamedStations<Urgency>(most: SummaryTally.mostCalls)
  private(set) var nearVisits = NamedStations<VisitRank>(most: SummaryTally.mostVisits)
  private(set) var rows = FirstFew<RowRank, SummaryStation>(SummaryTally.mostRows)

  /// How many stations stand how.
  public var perStatus: [StationStatus: Int] { all.perStatus }

  /// Nothing counted yet. Stations with a visit from today to `visitsUntil` are named.
  public init(today: Day, visitsUntil: Day) {
    self.today = today
    self.visitsUntil = visitsUntil
  }

  /// Counts a station.
  public mutating func count(_ report: StationReport, _ past: StationPast) {
    all.count(report)
    perPrefecture[report.key.prefecture, default: Group()].count(report)
    countOffice(report)
    if report.facts.constructionCompletedOn != nil { visited += 1 }
    countVisit(report)
    for step in Step.allCases { countProgress(step, report.facts) }
    rows.add(RowRank(name(report, past), report), SummaryStation(report, past))
  }

  /// Names a station where it is to be called or visited soon, without counting it: a row without usable key is none,
  /// but a worker may be on the way to it all the same.
  public mutating func name(_ report: StationReport) { _ = name(report, StationPast()) }

  /// The same with its past; gives how urgently it is to be called.
  private mutating func name(_ report: StationReport, _ past: StationPast) -> Urgency? {
    if let rank = VisitRank(report, today...visitsUntil) {
      nearVisits.add(rank, SummaryStation(report, past), office: officeKey(report.office))
    }
    let urgency = Urgency(report, today: today)
    if let urgency { calls.add(urgency, SummaryStation(report, past), office: officeKey(report.office)) }
    return urgency
  }

  private mutating func countOffice(_ report: StationReport) {
    perOffice[officeKey(report.office), default: Office(name: report.office)].stations.count(report)
  }

  private mutating func officeKey(_ office: String) -> String {
    if let key = officeKeys[office] { return key }
    let key = StationText.normalise(office)
    officeKeys[office] = key
    return key
  }

  private mutating func countVisit(_ report: StationReport) {
    guard let day = report.facts.constructionOn, report.facts.constructionCompletedOn == nil else { return }
    visits[day, default: Visits()].total += 1
    if report.plan.status.isDanger { visits[day, default: Visits()].inDanger += 1 }
  }

  private mutating func countProgress(_ step: Step, _ facts: StationFacts) {
    let isDone = facts.constructionCompletedOn != nil || StepProgress.isFinished(step, facts)
    if isDone { progress[step, default: Progress()].finished += 1 }
    if isDone || StepProgress.isApplied(step, facts) { progress[step, default: Progress()].applied += 1 }
  }
}
