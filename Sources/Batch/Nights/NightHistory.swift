import Configuration
import History
import Planning
import Reports
import Rules
import Stations
import SystemPackage

/// What a run knows of the nights before, and how it leaves its own night behind.
struct NightHistory: Sendable {
  /// The ledger's name in the output folder.
  static let fileName = "history.sqlite"

  /// The night before; nil where there is none, or no ledger.
  let comparison: Comparison?
  /// The run's night, where a ledger keeps it.
  let tonight: Day?
  /// What tells the run's findings from others, in the order of findings.
  let identities: [FindingIdentity]
  /// The other file of findings about rows of two, by their places in the run's list.
  let otherFiles: [Int: InputName]
  /// How long they have been there, in the same order.
  let ages: [FindingAge]
  /// The findings of the night before that were looked for and not found any more.
  let gone: [StationKey?: [NightFinding]]
  /// The findings of the night before that counted and are set aside tonight: not gone, but accepted or not looked for.
  let setAside: [StationKey?: [NightFinding]]
  /// All findings that are set aside tonight.
  let aside: [NightFinding]

  private let ledger: Ledger?
  private let keeping: Int
  /// SQLite keeps files beside the ledger until it is closed.
  private let work = WorkInHand()
  private let notice: @Sendable (LedgerNotice) -> Void

  /// Opens the ledger, takes in what a run that was killed has published, and compares; whatever is wrong with the
  /// ledger is told to `notice` and stops nothing. Throws `Errno` where findings cannot be read.
  init(
    _ request: RunRequest, _ judged: JudgedBatch, in output: borrowing OutputFolder,
    notice: @escaping @Sendable (LedgerNotice) -> Void
  ) throws {
    self.notice = notice
    keeping = request.retention.nights
    var ledger = Ledger.open(output.path.appending(NightHistory.fileName), notice: notice)
    do {
      let runs = try NightHistory.runs(in: output.path)
      try ledger?.settle(keeping: keeping) { runs.contains($0) }
      comparison = try ledger?.comparison(on: request.judging.today)
    } catch {
      notice(.unusable(error))
      comparison = nil
      ledger = nil
    }
    self.ledger = ledger
    let named = ledger == nil ? Named() : try NightHistory.named(judged)
    identities = named.identities
    otherFiles = named.otherFiles
    tonight = ledger == nil ? nil : request.judging.today
    ages = NightHistory.ages(identities, comparison, tonight, count: judged.findings.count)
    guard let comparison else {
      (gone, setAside, aside) = ([:], [:], named.accepted)
      return
    }
    let reach = NightReach(request.judging.rules, judged, after: comparison)
    let missing = comparison.missing(from: Set(identities + named.accepted.map(\.identity))).map(\.finding)
    gone = Dictionary(grouping: missing.filter(reach.includes), by: \.station)
    aside = named.accepted + missing.filter { !reach.includes($0) }.map(NightHistory.unchecked)
    setAside = Dictionary(grouping: aside.filter { comparison.counted($0.identity) }, by: \.station)
  }

  /// The published runs: where they cannot be told, no announced night may be forgotten.
  private static func runs(in path: FilePath) throws(LedgerFailure) -> Set<String> {
    do {
      return try OutputFolder.runs(in: path)
    } catch {
      throw .unavailable(error.description)
    }
  }

  /// A run's findings by what tells them from others.
  private struct Named {
    var identities: [FindingIdentity] = []
    var otherFiles: [Int: InputName] = [:]
    var accepted: [NightFinding] = []
  }

  /// Names the findings that count, and behind all of them those that are accepted.
  private static func named(_ judged: JudgedBatch) throws -> Named {
    var names = FindingNames()
    func next(_ finding: Finding) -> FindingIdentity {
      names.next(
        rule: judged.descriptions[finding.rule].id, station: finding.station,
        file: judged.files[finding.file].input.name, column: finding.column?.key, value: finding.value)
    }
    func otherFile(_ finding: Finding) -> InputName? {
      finding.related.first { $0.file != finding.file }.map { InputName(judged.files[$0.file].input.name) }
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
        station: finding.station, column: finding.column?.key,
        file: InputName(judged.files[finding.file].input.name), otherFile: otherFile(finding), state: .accepted)
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
    return identities.map { identity in
      switch comparison.age(of: identity) {
      case .new: .new
      case .open(let since): .open(since: since)
      case .cameBack: .cameBack
      }
    }
  }

  /// Writes the night down before its run is published, so that this can be done beside other work: it counts once it
  /// is confirmed, and the next run takes it in where this one does not live to do so. Returns why that cannot be done.
  func prepare(_ night: Night) -> LedgerFailure? {
    do throws(LedgerFailure) {
      try ledger?.announce(night)
      try ledger?.prepare(night, after: comparison, keeping: keeping)
      return nil
    } catch {
      return error
    }
  }

  /// Leaves the published night behind; what goes wrong, or went wrong when it was prepared, is told to `notice`.
  func confirm(_ failure: LedgerFailure?) {
    guard let ledger else { return }
    do throws(LedgerFailure) {
      if let failure { throw failure }
      try ledger.confirm()
    } catch {
      notice(.unusable(error))
    }
    ledger.close()
  }

  /// Leaves the ledger as it was: nothing is published.
  func discard() {
    ledger?.close()
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
      (gone[station] ?? []).map { noLonger($0) } + (setAside[station] ?? []).map { noLonger($0, $0.state.setAside) }
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
  var change: NightFigures.Change? {
    guard comparison != nil else { return nil }
    var change = NightFigures.Change()
    change.new = ages.count { $0 == .new }
    change.cameBack = ages.count { $0 == .cameBack }
    change.gone = gone.values.reduce(0) { $0 + $1.count }
    change.unseen = setAside.values.reduce(0) { $0 + $1.count }
    return change
  }
}
