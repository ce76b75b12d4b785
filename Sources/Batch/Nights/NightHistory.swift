import Configuration
import History
import Planning
import Reports
import Rules
import Stations
import SystemPackage

/// What a run knows of the nights before.
struct NightHistory: Sendable {
  /// The night before; nil where there is none, or no ledger.
  let comparison: Comparison?
  /// The run's night, where a ledger keeps it.
  let tonight: Day?
  /// Which of the run's files come after which.
  let succession: FileSuccession
  /// What the ledger calls the run's files, in their order.
  let lineages: [String]
  /// The same as the ledger keeps it.
  let fileNames: [InputName]
  /// In which files the stations' rows stand.
  let places: StationPlaces
  /// What tells the run's findings from others, in the order of findings.
  let identities: [FindingIdentity]
  /// The other file of findings about rows of two, by their places in the run's list.
  let otherFiles: [Int: InputName]
  /// How long they have been there, in the same order.
  let ages: [FindingAge]
  /// The findings of the night before that were looked for and not found any more.
  let gone: [StationKey?: [NightFinding]]
  /// The findings of the night before that counted and are set aside tonight: not gone, but accepted or not looked for.
  let newlySetAside: [StationKey?: [NightFinding]]
  /// All findings that are set aside tonight.
  let allSetAside: [NightFinding]

  /// Compares the run with the night before, as far as the ledger is there; whatever is wrong with it has been told.
  /// Throws `TemporaryPlace.Failure` where findings cannot be read.
  init(_ request: RunRequest, _ judged: JudgedBatch, _ ledger: RunLedger?) throws {
    comparison = ledger?.comparison
    let succession = FileSuccession(comparison?.recentFiles ?? [], tonight: judged.inputs.map(\.input.name))
    self.succession = succession
    // The list of accepted findings is no export.
    lineages =
      judged.inputs.map { succession.lineage(of: $0.input.name) }
      + judged.files[judged.inputs.endIndex...].map(\.input.name)
    fileNames = lineages.map(InputName.init)
    let read = NightHistory.read(judged, fileNames)
    places = StationPlaces(judged, in: fileNames, read: read, after: comparison, on: request.judging.today)
    let named = ledger == nil ? Named() : try NightHistory.named(judged, in: lineages, fileNames, after: comparison)
    identities = named.identities
    otherFiles = named.otherFiles
    tonight = ledger == nil ? nil : request.judging.today
    ages = NightHistory.ages(identities, comparison, tonight, count: judged.findings.count)
    guard let comparison else {
      (gone, newlySetAside, allSetAside) = ([:], [:], named.accepted)
      return
    }
    let reach = NightReach(request.judging.rules, read, places, after: comparison, on: request.judging.today)
    let missing = comparison.missing(from: Set(identities + named.accepted.map(\.identity)))
    gone = Dictionary(grouping: missing.filter(reach.includes).map(\.finding), by: \.station)
    allSetAside = named.accepted + missing.filter { !reach.includes($0) }.map { NightHistory.unchecked($0.finding) }
    newlySetAside = Dictionary(grouping: allSetAside.filter { comparison.counted($0.identity) }, by: \.station)
  }

  /// The files that could be read; the list of accepted findings always can, or the run ends.
  private static func read(_ judged: JudgedBatch, _ names: [InputName]) -> Set<InputName> {
    let list = judged.hasAcceptedList ? names.suffix(1) : []
    return Set(zip(names, judged.files).lazy.filter { $0.1.layout != nil }.map(\.0) + list)
  }

  /// A run's findings by what tells them from others.
  private struct Named {
    var identities: [FindingIdentity] = []
    var otherFiles: [Int: InputName] = [:]
    var accepted: [NightFinding] = []
  }

  /// Names the findings that count, and behind all of them those that are accepted.
  private static func named(
    _ judged: JudgedBatch, in lineages: [String], _ files: [InputName], after comparison: Comparison?
  ) throws -> Named {
    var names = FindingNames(after: comparison)
    func next(_ finding: Finding) -> FindingIdentity {
      names.next(
        rule: judged.descriptions[finding.rule].id, station: finding.station,
        file: lineages[finding.file], column: finding.column?.key, value: finding.value,
        canonical: finding.value.flatMap { finding.column?.knownForm(of: $0) })
    }
    func otherFile(_ finding: Finding) -> InputName? {
      finding.related.first { $0.file != finding.file }.map { files[$0.file] }
    }
    var named = Named()
    named.identities.reserveCapacity(judged.findings.count)
    try judged.findings.forEach { reported in
      named.otherFiles[named.identities.count] = otherFile(reported.finding)
      named.identities.append(next(reported.finding))
    }
    named.accepted = judged.accepted.map { accepted in
      let finding = accepted.finding.finding
      return NightFinding(
        identity: next(finding), rule: judged.descriptions[finding.rule].id, severity: finding.severity.rawValue,
        station: finding.station, column: finding.column?.key, file: files[finding.file],
        otherFile: otherFile(finding), state: .accepted)
    }
    return named
  }

  /// A finding of the night before that nobody has looked for.
  private static func unchecked(_ finding: NightFinding) -> NightFinding {
    var finding = finding
    finding.state = .unchecked
    return finding
  }

  private static func ages(
    _ identities: [FindingIdentity], _ comparison: Comparison?, _ tonight: Day?, count: Int
  ) -> [FindingAge] {
    guard let comparison else {
      // In the first night nothing is new; the second will say that it is so since the first.
      return [FindingAge](repeating: tonight.map { .open(since: $0) } ?? .unknown, count: count)
    }
    return identities.map(comparison.age(of:))
  }
}

extension NightHistory {
  /// What the nights before say of a station that has these findings, by their places in the run's list.
  func past(of station: StationKey, status: StationStatus, findings: [Int], rules: [String: Int]) -> StationPast {
    var past = StationPast()
    past.ages = findings.map { ages[$0] }
    past.tonight = tonight
    past.statusSince = tonight
    guard let comparison else { return past }
    let standing = comparison.standing(of: station)
    past.previousNight = comparison.previous
    past.previousStatus = standing?.status
    if let standing, standing.status == status { past.statusSince = standing.since }
    func noLonger(_ finding: NightFinding, _ setAside: SetAside? = nil) -> StationPast.Gone {
      StationPast.Gone(rule: rules[finding.rule], column: finding.column.flatMap(Column.init(key:)), setAside: setAside)
    }
    past.gone =
      (gone[station] ?? []).map { noLonger($0) }
      + (newlySetAside[station] ?? []).map { noLonger($0, $0.state.setAside) }
    past.tasks = comparison.openTasks(of: station)
    return past
  }

  /// What calendars of the last month were given of a station.
  func sentEvents(of station: StationKey) -> [CalendarEvent] {
    comparison?.events(of: station) ?? []
  }

  /// The first night of those in a row in which the station's page said this, tonight at the latest; nil without a
  /// ledger.
  func pageSince(_ station: StationKey, content: Int64) -> Day? {
    guard let page = comparison?.page(of: station), page.content == content else { return tonight }
    return page.since
  }

  /// The change since the night before; nil where there is none.
  var change: NightChange? {
    guard comparison != nil else { return nil }
    var change = NightChange()
    change.new = ages.count { $0 == .new }
    change.cameBack = ages.count { $0 == .cameBack }
    change.gone = gone.values.reduce(0) { $0 + $1.count }
    change.unseen = newlySetAside.values.reduce(0) { $0 + $1.count }
    return change
  }
}
