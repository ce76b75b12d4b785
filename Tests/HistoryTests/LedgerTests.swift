import Foundation
import Planning
import Stations
import Testing

@testable import History

/// What the ledger says of nights in a row.
@Suite struct LedgerTests {
  @Test func withoutANightThereIsNothingToCompareWith() throws {
    let ledger = try TestLedger()
    #expect(try ledger.comparison("22") == nil)
    try ledger.record(night("22"))
    #expect(try ledger.comparison("22") == nil)
    #expect(try ledger.comparison("23")?.previous == day("22"))
    #expect(ledger.notices.isEmpty)
  }

  @Test func findingsAreNewOpenGoneOrBack() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", findings: ["a", "b"]))
    try ledger.record(night("21", findings: ["b", "c"]))
    let (a, b, c, d) = (named(["a"])[0], named(["b"])[0], named(["c"])[0], named(["d"])[0])
    let comparison = try #require(try ledger.comparison("22"))
    #expect(comparison.age(of: a.identity) == .cameBack)
    #expect(comparison.age(of: b.identity) == .open(since: day("20")))
    #expect(comparison.age(of: c.identity) == .open(since: day("21")))
    #expect(comparison.age(of: d.identity) == .new)
    let missing = comparison.missing(from: Set([c.identity, d.identity]))
    #expect(missing.map(\.since) == [day("20")])
    #expect(missing.first?.finding.rule == "phone-wrong")
    #expect(missing.first?.finding.column == "phone")
    try ledger.record(night("22", findings: ["a", "d"]))
    let change = try #require(try ledger.nights().last?.change)
    #expect((change.new, change.cameBack, change.gone, change.unseen) == (1, 1, 2, 0))
    #expect(try ledger.nights().first?.change == nil)
  }

  /// A finding that is accepted, or that nobody looked for, is neither gone nor back.
  @Test(arguments: [FindingState.accepted, .unchecked])
  func whatIsSetAsideIsNotGone(_ state: FindingState) throws {
    let ledger = try TestLedger()
    let a = named(["a"])[0].identity
    try ledger.record(night("20", findings: ["a", "b"]))
    try ledger.record(night("21", findings: ["b"], aside: ["a"], state))
    #expect(try ledger.comparison("22")?.age(of: a) == .open(since: day("20")))
    #expect(try ledger.comparison("22")?.counted(a) == false)
    try ledger.record(night("22", findings: ["a", "b"]))
    #expect(try ledger.comparison("23")?.age(of: a) == .open(since: day("20")))
    try ledger.record(night("23", findings: ["b"], aside: ["a"], state))
    try ledger.record(night("24", findings: ["b"]))
    #expect(try ledger.comparison("25")?.age(of: a) == .cameBack)
    let changes = try ledger.nights().compactMap(\.change).map { [$0.new, $0.cameBack, $0.gone, $0.unseen] }
    #expect(changes == [[0, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]])
    #expect(try ledger.nights().map(\.errors) == [2, 1, 2, 1, 1], "what is set aside does not count")
    let way = try #require(try Ledger.read(ledger.path)).way(of: station(1))
    #expect(way.findings.map(\.state) == [.open, .open, state, .open, state])
  }

  @Test func aPastDateMaySetAside() throws {
    let ledger = try TestLedger()
    for date in ["20", "21", "22"] { try ledger.record(night(date, findings: ["a"])) }
    try ledger.record(night("21", aside: ["a"]))
    let a = named(["a"])[0].identity
    #expect(try ledger.comparison("22")?.age(of: a) == .open(since: day("20")))
    #expect(try ledger.comparison("23")?.age(of: a) == .open(since: day("20")))
    try ledger.record(night("21"))
    #expect(try ledger.comparison("23")?.age(of: a) == .open(since: day("22")))
    #expect(try ledger.nights().last?.change?.cameBack == 1)
    try ledger.record(night("21", findings: ["a"]))
    #expect(try ledger.entries(of: station(1)).count == 2)
  }

  @Test func whatIsSetAsideForLongIsForgotten() throws {
    let ledger = try TestLedger()
    try ledger.record(night("10", findings: ["a"]), keeping: 3)
    for number in 11...14 { try ledger.record(night("\(number)", aside: ["a"], .unchecked), keeping: 3) }
    #expect(try ledger.comparison("15")?.age(of: named(["a"])[0].identity) == .new)
  }

  @Test func eventsAreKnownForAMonthAfterTheyEnd() throws {
    let ledger = try TestLedger()
    func record(_ date: String, _ events: [(Int, String, String)]) throws {
      var night = night(date)
      night.events = events.map { (station: station($0.0), event: CalendarEvent(id: $0.1, day: day($0.2))) }
      let open = try #require(ledger.open())
      try open.record(night, after: try open.comparison(on: night.date), keeping: 100)
      open.close()
    }
    func known(_ date: String) throws -> [String] {
      let events = try #require(try ledger.comparison(date)).events[station(1)] ?? []
      return events.map { "\($0.event.id) \($0.event.day) \($0.stood)" }
    }
    try record("10", [(1, "visit", "28"), (1, "apply-billing", "20"), (2, "visit", "29")])
    try record("11", [(1, "visit", "30"), (2, "visit", "29")])
    #expect(try known("12") == ["apply-billing 2026-11-20 false", "visit 2026-11-30 true"])
    try record("12", [])
    #expect(try known("13") == ["apply-billing 2026-11-20 false", "visit 2026-11-30 false"])
    try record("2026-12-12", [])
    #expect(try known("2026-12-13") == ["visit 2026-11-30 false"])
    try record("2026-12-13", [])
    #expect(try known("2026-12-14") == [])
  }

  @Test func theFilesOfANightAreKept() throws {
    let ledger = try TestLedger()
    var first = night("20")
    first.files = [NightFile(name: "a/kita.csv", rows: 3), NightFile(name: "a/kita.csv", rows: 4)]
    try ledger.record(first)
    try ledger.record(first)
    #expect(try ledger.comparison("21")?.files == [NightFile(name: "a/kita.csv", rows: 7)])
    try ledger.record(night("21"), keeping: 1)
    #expect(try ledger.comparison("22")?.files == [])
  }

  @Test func aStationsAbsenceIsNoRepair() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", findings: ["a"]))
    try ledger.record(night("21", [2: .onTrack]))
    let change = try #require(try ledger.nights().last?.change)
    #expect(change.gone == 0)
    #expect(change.unseen == 1)
    #expect(try #require(try ledger.comparison("21")).missing(from: Set([station(2)])) == [station(1)])
  }

  /// Many rows are written by one statement.
  @Test(arguments: [1, 249, 250, 251, 1_003])
  func aNightOfManyStationsIsWholeAndHoldsEachOnce(_ count: Int) throws {
    let ledger = try TestLedger()
    var first = night("20", Dictionary(uniqueKeysWithValues: (1...count).map { ($0, .onTrack) }))
    first.stations += first.stations.prefix(3)
    try ledger.record(first)
    let comparison = try #require(try ledger.comparison("21"))
    #expect(comparison.stations.count == count)
    #expect(comparison.stations.values.allSatisfy { $0.status == .onTrack && $0.since == day("20") })
    #expect(try ledger.entries(of: station(1)).count == 1)
    #expect(try ledger.entries(of: station(count)).count == 1)
  }

  /// A night that follows the one it was compared with is written without reading that again; the ledger is the same.
  @Test func aNightThatKnowsTheOneBeforeLeavesTheSameLedger() throws {
    let (stepping, rewriting) = (try TestLedger(), try TestLedger())
    let statuses = StationStatus.allCases
    var nights: [Night] = []
    for number in 10...28 {
      let stations = (1...6).filter { (number + $0) % 5 != 0 }.map {
        ($0, statuses[(number / 3 + $0) % statuses.count])
      }
      var night = night(
        String(number), Dictionary(uniqueKeysWithValues: stations),
        findings: ["a", "b", "c", "d"].enumerated().filter { (number >> $0.offset) & 1 == 1 }.map(\.element),
        tasks: TaskID.allCases.enumerated().filter { (number / 2 + $0.offset) % 3 == 0 }.map(\.element))
      night.findings += named(["e", "f", "g"]).enumerated().compactMap { place, finding in
        let states: [FindingState?] = [.open, .accepted, nil, .unchecked, .accepted]
        return states[(number + place * 2) % states.count].map(finding.inState)
      }
      night.events = stations.map { (station($0.0), CalendarEvent(id: "visit", day: day("20") + number / 3)) }
      night.pages = stations.map { (station($0.0), Int64(number / 4 * $0.0)) }
      nights.append(night)
    }
    // Some dates twice, and one that is long past.
    for night in nights + [nights[18], nights[9]] {
      try rewriting.record(night)
      let ledger = try #require(stepping.open())
      try ledger.record(night, after: try ledger.comparison(on: night.date), keeping: 100)
      ledger.close()
    }
    #expect(try stepping.nights() == rewriting.nights())
    for number in 1...6 { #expect(try stepping.entries(of: station(number)) == rewriting.entries(of: station(number))) }
    let ledgers = (try #require(try stepping.comparison("29")), try #require(try rewriting.comparison("29")))
    #expect(ledgers.0.stations == ledgers.1.stations)
    #expect(ledgers.0.pages == ledgers.1.pages)
    #expect(ledgers.0.events == ledgers.1.events)
    #expect(ledgers.0.findings == ledgers.1.findings)
    #expect(ledgers.0.ended == ledgers.1.ended)
  }

  @Test func pagesHaveTheNightSinceWhichTheySayTheSame() throws {
    let ledger = try TestLedger()
    for (date, content) in [("20", 7), ("21", -7), ("22", -7)] as [(String, Int64)] {
      var night = night(date)
      night.pages = [(station(1), content)]
      try ledger.record(night)
    }
    let comparison = try #require(try ledger.comparison("23"))
    #expect(comparison.page(of: station(1)) == Comparison.Page(content: -7, since: day("21")))
    #expect(comparison.page(of: station(2)) == nil)
  }

  @Test func statusesAndTasksHaveTheirFirstNight() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", [1: .dueSoon, 2: .complete], tasks: [.registerAccount]))
    try ledger.record(night("21", [1: .dueSoon], tasks: [.registerAccount, .activateAccount]))
    try ledger.record(night("22", [1: .overdue, 2: .complete], tasks: [.activateAccount]))
    let comparison = try #require(try ledger.comparison("23"))
    #expect(comparison.standing(of: station(1)) == .init(status: .overdue, since: day("22")))
    #expect(comparison.standing(of: station(2)) == .init(status: .complete, since: day("22")))
    #expect(comparison.standing(of: station(3)) == nil)
    #expect(comparison.openTasks(of: station(1)) == [.activateAccount: day("21")])
    let way = try #require(try Ledger.read(ledger.path)).way(of: station(1))
    #expect(way.statuses.map(\.0) == [.dueSoon, .overdue])
    #expect(way.statuses.map(\.1.since) == [day("20"), day("22")])
    #expect(way.statuses.map(\.1.until) == [day("22"), nil])
    #expect(way.tasks.map(\.0) == [.registerAccount, .activateAccount])
    #expect(try #require(try Ledger.read(ledger.path)).way(of: station(9)).isEmpty)
  }

  @Test func theSameDateTwiceReplaces() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", [1: .dueSoon, 2: .onTrack], findings: ["a", "b"]))
    try ledger.record(night("21", [1: .overdue], findings: ["x"], tasks: [.applyBilling]))
    try ledger.record(night("21", [1: .dueSoon, 2: .onTrack], findings: ["b", "c"]))
    let nights = try ledger.nights()
    #expect(nights.map(\.date) == [day("20"), day("21")])
    #expect(nights[1].stations == [.dueSoon: 1, .onTrack: 1])
    #expect(nights[1].errors == 2)
    #expect(nights[1].change.map { [$0.new, $0.cameBack, $0.gone, $0.unseen] } == [1, 0, 1, 0])
    let comparison = try #require(try ledger.comparison("22"))
    #expect(comparison.standing(of: station(1))?.since == day("20"))
    #expect(comparison.openTasks(of: station(1)).tasks.isEmpty)
    #expect(comparison.age(of: named(["x"])[0].identity) == .new)
  }

  @Test func aPastDateCanBeRunAgain() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", findings: ["a"]))
    try ledger.record(night("22", findings: ["a"]))
    try ledger.record(night("21", findings: []))
    #expect(try ledger.comparison("22")?.previous == day("21"))
    #expect(try ledger.comparison("23")?.age(of: named(["a"])[0].identity) == .open(since: day("22")))
    try ledger.record(night("21", findings: ["a"]))
    #expect(try ledger.comparison("23")?.age(of: named(["a"])[0].identity) == .open(since: day("20")))
    #expect(try ledger.nights().map(\.errors) == [1, 1, 1])
  }

  /// Rows move from export to export, whether the night is taken in at once or after a kill.
  @Test(arguments: [true, false])
  func aFindingHasTheFileInWhichItWasSeenLast(_ knowsBefore: Bool) throws {
    let ledger = try TestLedger()
    let finding = named(["a"])[0]
    func seen(_ date: String, in file: String, other: String?) throws {
      var night = night(date)
      night.findings = [
        NightFinding(
          identity: finding.identity, rule: finding.rule, severity: finding.severity, station: finding.station,
          column: finding.column, file: InputName(file), otherFile: other.map(InputName.init))
      ]
      let before = knowsBefore ? try ledger.comparison(date) : nil
      let open = try #require(ledger.open())
      try open.record(night, after: before, keeping: 100)
      open.close()
    }
    try seen("20", in: "a.csv", other: nil)
    try seen("21", in: "b.csv", other: "c.csv")
    let past = try #require(try ledger.comparison("22")?.findings[finding.identity])
    #expect(past.finding.file == InputName("b.csv") && past.finding.otherFile == InputName("c.csv"))
    #expect(past.since == day("20"))
    try seen("22", in: "b.csv", other: nil)
    try seen("19", in: "d.csv", other: nil)
    let last = try #require(try ledger.comparison("23")?.findings[finding.identity])
    #expect(last.finding.file == InputName("b.csv") && last.finding.otherFile == nil && last.since == day("19"))
  }

  @Test func filesOfAnOlderVersionAreCalledByTheirNames() throws {
    let ledger = try TestLedger()
    var first = night("20")
    first.files = [NightFile(name: "kita-20.csv", rows: 3, lineage: "kita")]
    try ledger.record(first)
    #expect(try ledger.comparison("21")?.files == first.files)
    try ledger.execute("UPDATE night_file SET lineage = NULL")
    #expect(try ledger.comparison("21")?.files == [NightFile(name: "kita-20.csv", rows: 3)])
  }

  @Test func placesAreThoseOfTheNightBefore() throws {
    let ledger = try TestLedger()
    let places = ["a.csv", "b.csv"].map { StationPlace(station: station(1), file: InputName($0)) }
    for (date, there) in [("20", places), ("21", places), ("22", [places[1]])] {
      var night = night(date)
      night.places = there
      try ledger.record(night)
    }
    #expect(try ledger.comparison("22")?.places == [places[0]: day("20"), places[1]: day("20")])
    #expect(try ledger.comparison("23")?.places == [places[1]: day("20")])
  }

  @Test func onlyTheNewestNightsAreKept() throws {
    let ledger = try TestLedger()
    for number in 10...20 {
      try ledger.record(night("\(number)", findings: number < 15 ? ["a", "b"] : ["b"]), keeping: 3)
    }
    #expect(try ledger.nights().map(\.date) == [day("18"), day("19"), day("20")])
    // What is still so keeps its first night; what ended before the oldest night is forgotten.
    let comparison = try #require(try ledger.comparison("21"))
    #expect(comparison.age(of: named(["b"])[0].identity) == .open(since: day("10")))
    #expect(comparison.age(of: named(["a"])[0].identity) == .new)
    #expect(comparison.standing(of: station(1))?.since == day("10"))
  }

  @Test func aMarkTwiceInANightCountsOnce() throws {
    let ledger = try TestLedger()
    var twice = night("20", findings: ["a"])
    twice.findings += twice.findings
    twice.stations += twice.stations
    try ledger.record(twice)
    #expect(try #require(try Ledger.read(ledger.path)).way(of: station(1)).findings.count == 1)
  }
}
