import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

/// Nights whose ledger another program holds.
@Suite struct LockedLedgerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    #expect(try Program.houkan.run(night("2026-11-22")).status == 0)
  }

  private func night(_ date: String, of input: String = "osaka.csv") -> [String] {
    ["run", folder.path(input), "--output", folder.path("out"), "--date", date, "--progress", "none", "--lang", "en"]
  }

  /// Does something while another connection holds the ledger: against writers, or against everybody.
  private func holding(againstReaders: Bool = false, _ body: () throws -> Void) throws {
    let other = try DatabaseQueue(path: folder.path("out/history.sqlite"))
    try other.writeWithoutTransaction { db in
      if againstReaders { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      try db.execute(sql: "BEGIN EXCLUSIVE; DELETE FROM night")
      defer { try? db.rollback() }
      try body()
    }
    try other.close()
  }

  private func nights() throws -> Int {
    let table = try Program.houkan.run(["history", "--output", folder.path("out"), "--format", "csv"]).output
    return table.split(separator: "\r\n").count - 1
  }

  private static let notice =
    "houkan: Another program is using the history; tonight is not recorded. Please close that program.\n"

  @Test(arguments: [false, true])
  func theNightIsPublishedAndOneNoticeGiven(_ againstReaders: Bool) throws {
    try holding(againstReaders: againstReaders) {
      let outcome = try Program.houkan.run(night("2026-11-23"))
      #expect(outcome.status == 0)
      #expect(outcome.errors == LockedLedgerTests.notice)
    }
    #expect(try folder.text("out/latest/run.json").contains("2026-11-23"))
    #expect(try nights() == 1)
    #expect(try Program.houkan.run(night("2026-11-24")).errors.isEmpty)
    #expect(try nights() == 2)
  }

  /// A stop does not wait for the ledger, and tells of nothing else.
  @Test func aStopTellsOfTheStopOnly() throws {
    try FileManager.default.removeItem(atPath: folder.path("out/.lock"))
    let errors = folder.path("errors")
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    try holding(againstReaders: true) {
      let process = try Program.houkan.start(night("2026-11-23"), errors: FileHandle(forWritingAtPath: errors))
      while process.isRunning, access(folder.path("out/.lock"), F_OK) != 0 { usleep(500) }
      // By then it has read the export, and waits for the ledger.
      usleep(700_000)
      kill(process.processIdentifier, SIGTERM)
      process.waitUntilExit()
      #expect(process.terminationStatus == 143)
    }
    #expect(try folder.text("errors") == "houkan: Stopped by SIGTERM; the output is as it was.\n")
    #expect(try nights() == 1)
  }

  @Test func lookingAtTheNightsSaysWhyItCannot() throws {
    try holding(againstReaders: true) {
      let outcome = try Program.houkan.run(["history", "--output", folder.path("out"), "--lang", "en"])
      #expect(outcome.status == 75)
      #expect(outcome.errors == "houkan: Another program is using the history; please try again in a moment.\n")
    }
  }
}
