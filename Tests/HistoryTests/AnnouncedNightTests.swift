import GRDB
import Planning
import Stations
import SystemPackage
import Testing

@testable import History

/// Nights that were announced before they were published, by runs that did not live to record them.
@Suite struct AnnouncedNightTests {
  private static func full(_ date: String) -> Night {
    var night = night(date, [1: .overdue, 2: .complete], findings: ["a", "b"], tasks: [.registerAccount])
    night.input.files = 2
    (night.input.rowsRead, night.input.rowsJudged) = (30, 28)
    (night.input.rowsSkipped, night.input.rowsWithoutKey) = (1, 4)
    night.events = [(station(1), CalendarEvent(id: "visit", day: day("28")))]
    night.files = [NightFile(name: "a\tb\n100%/北.csv", rows: 30), NightFile(name: "%", rows: 0, lineage: "\t%.csv")]
    night.places = [1, 2].map { StationPlace(station: station($0), file: InputName("\($0).csv")) }
    let identity = FindingIdentity(number: -7)
    night.findings.append(
      NightFinding(
        identity: identity, rule: "ragged-row", severity: "warning", station: nil, column: nil,
        file: InputName("b.csv"), otherFile: InputName("c.csv")))
    night.findings.append(named(["c"])[0].inState(.accepted))
    return night
  }

  @Test func aPublishedOneIsTakenInAsIfItHadBeenRecorded() throws {
    let (recorded, killed) = (try TestLedger(), try TestLedger())
    for ledger in [recorded, killed] { try ledger.record(night("20", findings: ["a", "c"])) }
    let lost = Self.full("21")
    try recorded.record(lost)
    let open = try #require(killed.open())
    try open.announce(lost)
    open.close()
    #expect(try killed.nights().map(\.date) == [day("20")], "only the next run takes it in")

    let next = try #require(killed.open())
    try next.settle(keeping: 100) { $0 == "2026-11-21T020000" }
    next.close()
    #expect(try killed.nights() == recorded.nights())
    let read = "files, rows_read, rows_judged, rows_skipped, rows_without_key"
    #expect(try killed.numbers("SELECT \(read) FROM night WHERE date = '2026-11-21'") == [2, 30, 28, 1, 4])
    for code in [1, 2] {
      let ways = try [recorded, killed].map { try #require(try Ledger.read($0.path)).way(of: station(code)) }
      #expect(ways[0].statuses.map(\.0) == ways[1].statuses.map(\.0) && !ways[1].statuses.isEmpty)
      #expect(ways[0].tasks.map(\.0) == ways[1].tasks.map(\.0))
    }
    let comparisons = try [recorded, killed].map { try #require(try $0.comparison("22")) }
    #expect(comparisons[0].findings == comparisons[1].findings && comparisons[1].findings.count == 4)
    #expect(comparisons[0].ended == comparisons[1].ended)
    #expect(comparisons[0].events == comparisons[1].events && comparisons[1].events(of: station(1)).count == 1)
    #expect(comparisons[0].files == comparisons[1].files && comparisons[1].files.map(\.name).contains("%"))
    #expect(comparisons[1].files.map(\.lineage).contains("\t%.csv"))
    #expect(comparisons[0].places == comparisons[1].places && comparisons[1].places.count == 2)
  }

  @Test func oneThatWasNotPublishedIsForgotten() throws {
    let ledger = try TestLedger()
    let open = try #require(ledger.open())
    try open.announce(Self.full("21"))
    try open.settle(keeping: 100) { _ in false }
    try open.settle(keeping: 100) { _ in true }
    open.close()
    #expect(try ledger.nights().isEmpty)
  }

  /// A night is written down while its reports are made; it counts from when these are published.
  @Test func aPreparedOneCountsOnceItIsConfirmed() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", findings: ["a"]))
    let before = try ledger.nights()
    let open = try #require(ledger.open())
    try open.prepare(Self.full("21"), keeping: 100)
    #expect(try ledger.nights() == before, "another program sees nothing of it")
    try open.confirm()
    open.close()
    #expect(try ledger.nights().map(\.date) == [day("20"), day("21")])
  }

  @Test func aPreparedOneWhoseRunFailsLeavesNothing() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", findings: ["a"]))
    let before = try ledger.nights()
    let open = try #require(ledger.open())
    try open.prepare(Self.full("21"), keeping: 1)
    open.close()
    #expect(try ledger.nights() == before)
    #expect(try ledger.comparison("21")?.findings.count == 1)
    #expect(ledger.files == ["history.sqlite"] && ledger.notices.isEmpty)
  }

  @Test func aRecordedOneIsNotTakenInAgain() throws {
    let ledger = try TestLedger()
    let open = try #require(ledger.open())
    try open.announce(Self.full("21"))
    try open.record(Self.full("21"), keeping: 100)
    var later = Self.full("21")
    later.run = "2026-11-21T090000"
    try open.record(later, keeping: 100)
    try open.settle(keeping: 100) { _ in true }
    open.close()
    #expect(try ledger.nights().map(\.run) == ["2026-11-21T090000"])
  }

  /// A run of an older version was killed, and the program brought up to date before the next night.
  @Test func anOlderVersionsTextIsTakenIn() throws {
    let head = "night\t2026-11-21\t2026-11-21T020000\t0.9\t1\t2\t2\t0\t0\n"
    let night = try #require(NightText.night(head + "finding\t7\tphone-wrong\terror\t\tphone\n"))
    let finding = NightFinding(
      identity: FindingIdentity(number: 7), rule: "phone-wrong", severity: "error", station: nil, column: "phone")
    #expect(night.findings == [finding] && night.files.isEmpty)
    #expect(NightText.night(head + "finding\t7\tphone-wrong\terror\t\tphone\tmoody\t\t\n") == nil)
    #expect(NightText.night(head + "file\t7\ta%x.csv\n") == nil)
    #expect(NightText.night(head + "file\t9223372036854775807\ta.csv\n") == nil)
    #expect(NightText.night(head + "file\t-1\ta.csv\n") == nil)
  }

  @Test(arguments: ["", "night\n", "night\t2026-11-21\trun\t1.0\t1\t1\t1\t1\tx\n", "another form\t1\t2\n"])
  func aTextOfAnotherVersionIsPassedOver(_ text: String) throws {
    #expect(NightText.night(text) == nil)
    #expect(NightText.night(NightText.of(Self.full("21")) + "mood\t1\tgood\n") == nil)
    #expect(NightText.night(NightText.of(Self.full("21"))) != nil)
  }
}

extension TestLedger {
  /// The first row of a query's answer, past the ledger.
  fileprivate func numbers(_ sql: String) throws -> [Int?] {
    let queue = try DatabaseQueue(path: path.string)
    return try queue.read { db in try Row.fetchOne(db, sql: sql)?.databaseValues.map(Int.fromDatabaseValue) ?? [] }
  }
}
