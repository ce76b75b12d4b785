import Foundation
import GRDB
import Planning
import SystemPackage
import TestSupport
import Testing

@testable import History

/// The ledger's file: who may read it, and what happens where it cannot be used.
@Suite struct LedgerFileTests {
  private func rights(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    let ledger = try TestLedger()
    let open = try #require(ledger.open())
    try open.record(night("20", findings: ["a"]), keeping: 9)
    #expect(ledger.files.contains("history.sqlite-wal"))
    for name in ledger.files { #expect(try rights(ledger.folder.path(name)) == 0o600, "\(name)") }
    open.close()
    #expect(ledger.files == ["history.sqlite"])
  }

  /// Files that are no ledger, or none that is whole.
  static let broken: [[UInt8]] = [
    Array("This is no database.".utf8), Array("SQLite format 3\u{0}".utf8),
    Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 0x55, count: 8_000), [UInt8](repeating: 0, count: 4_096),
  ]

  @Test(arguments: broken)
  func aDamagedOneIsSetAsideAndBegunAnew(_ bytes: [UInt8]) throws {
    let ledger = try TestLedger()
    for number in 1...2 {
      try Data(bytes).write(to: ledger.folder.url("history.sqlite"))
      #expect(try ledger.comparison("21") == nil)
      let aside = "history.sqlite.damaged-\(number)"
      guard case .begunAnew(let path, let reason) = ledger.notices.last else {
        Issue.record("no notice: \(ledger.notices)")
        return
      }
      #expect(path.lastComponent?.string == aside)
      #expect(!reason.isEmpty)
      #expect(try Data(contentsOf: ledger.folder.url(aside)) == Data(bytes))
    }
    try ledger.record(night("20"))
    #expect(try ledger.nights().count == 1)
    #expect(ledger.notices.count == 2)
  }

  /// Whole pages can hold what no ledger holds: less, or counts that no night has had.
  @Test(arguments: [
    "DROP TABLE finding_span", "DROP TABLE announced_night", "ALTER TABLE event_span RENAME COLUMN day TO days",
    "UPDATE night_status SET stations = 9223372036854775807", "UPDATE night SET infos = -1",
    "INSERT INTO night_file VALUES ('2026-11-19', 'a.csv', 9223372036854775807, NULL)",
  ])
  func oneThatHoldsOtherThingsIsSetAside(_ change: String) throws {
    let ledger = try TestLedger()
    try ledger.record(night("19"))
    try DatabaseQueue(path: ledger.path.string).write { try $0.execute(sql: change) }
    #expect(try ledger.comparison("20") == nil)
    #expect(ledger.files == ["history.sqlite", "history.sqlite.damaged-1"])
    #expect(ledger.notices.count == 1)
    try ledger.record(night("20"))
    #expect(try ledger.nights().count == 1)
  }

  /// Breaks every page of a real ledger, one after the other: each time it is either read or set aside.
  @Test func noBrokenPageStopsANight() throws {
    let ledger = try TestLedger()
    for number in 10...19 {
      try ledger.record(night("\(number)", findings: (1...400).map { "\($0 + number * 100)" }))
    }
    let file = ledger.folder.url("history.sqlite")
    let whole = try Data(contentsOf: file)
    let pages = whole.count / 4_096
    #expect(pages > 10)
    for page in 0..<pages {
      var bytes = whole
      for place in 0..<64 { bytes[page * 4_096 + 100 * min(page, 1) + place * 8] ^= 0xA5 }
      for name in ledger.files { try FileManager.default.removeItem(atPath: ledger.folder.path(name)) }
      try bytes.write(to: file)
      ledger.notices = []
      let open = ledger.open()
      if let open {
        _ = try? open.comparison(on: day("20"))
        _ = try? open.record(night("20"), keeping: 9)
        open.close()
      }
      let wasToldOf = !ledger.notices.isEmpty
      #expect(open != nil || wasToldOf, "page \(page)")
    }
  }

  @Test func aNewerVersionsLedgerIsLeftAlone() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20"))
    try ledger.execute("INSERT INTO grdb_migrations VALUES ('9 from the future')")
    #expect(ledger.open() == nil)
    #expect(ledger.notices == [.unusable(.newer)])
    #expect(ledger.files == ["history.sqlite"])
  }

  /// `houkan history` of a new version, before its first night.
  @Test func anOlderVersionsLedgerCanBeLookedAt() throws {
    let ledger = try TestLedger()
    try ledger.record(night("19", [1: .onTrack, 2: .onTrack], findings: ["a", "b"]))
    try ledger.record(night("20", findings: ["b"]))
    for statement in [
      "DROP TABLE announced_night", "DROP TABLE night_file", "DROP TABLE event_span", "DROP TABLE place_span",
      "DROP INDEX finding_span_set_aside",
      "ALTER TABLE finding_span DROP COLUMN state", "ALTER TABLE finding_span DROP COLUMN file",
      "ALTER TABLE finding_span DROP COLUMN other_file",
      "DELETE FROM grdb_migrations WHERE identifier > '3'",
    ] { try ledger.execute(statement) }
    let before = try ledger.nights()
    #expect(before.count == 2 && before.last?.change?.gone == 1)
    #expect(try ledger.entries(of: station(1)).count == 3)
    try ledger.record(night("21", aside: ["b"]))
    #expect(try ledger.nights().dropLast() == before[...])
    #expect(try ledger.nights().last?.change?.unseen == 1)
    #expect(try ledger.comparison("22")?.age(of: named(["b"])[0].identity) == .open(since: day("19")))
    #expect(ledger.notices.isEmpty)
  }

  @Test func aFolderInItsPlaceIsSaid() throws {
    let ledger = try TestLedger()
    try FileManager.default.createDirectory(atPath: ledger.path.string, withIntermediateDirectories: true)
    #expect(ledger.open() == nil)
    guard case .unusable(.refused) = ledger.notices.first else {
      Issue.record("\(ledger.notices)")
      return
    }
  }

  @Test func readingMakesNoFile() throws {
    let ledger = try TestLedger()
    #expect(try Ledger.read(ledger.path) == nil)
    #expect(ledger.files.isEmpty)
  }

  /// Whoever has changed the file cannot keep a run busy for ever.
  @Test func aStretchThatEndsWhereItBeginsStopsNoNight() throws {
    let ledger = try TestLedger()
    try ledger.record(night("19", findings: ["a"]))
    try ledger.execute(
      """
      INSERT INTO finding_span (finding, rule, severity, since, until, state)
        SELECT finding, rule, severity, since, since, 'accepted' FROM finding_span
      """)
    #expect(try ledger.comparison("20")?.age(of: named(["a"])[0].identity) == .open(since: day("19")))
  }

  /// A ledger that was read in this run, and is gone when the run's night is to be written.
  @Test func reopeningMakesNoFile() throws {
    let ledger = try TestLedger()
    #expect(throws: LedgerFailure.refused(.noSuchFileOrDirectory)) { try Ledger.reopen(ledger.path) }
    #expect(ledger.files.isEmpty)
  }

  @Test func noCellsValueCanBeReadInIt() throws {
    let ledger = try TestLedger()
    try ledger.record(night("20", findings: ["0600001234", "架空 花子", "hanako@example.jp"]))
    let bytes = try Data(contentsOf: ledger.folder.url("history.sqlite"))
    for value in ["0600001234", "架空", "hanako"] { #expect(bytes.range(of: Data(value.utf8)) == nil) }
    #expect(bytes.range(of: Data("phone-wrong".utf8)) != nil)
  }
}

extension TestLedger {
  /// Runs a statement on the file, past the ledger.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path.string)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }
}
