import Foundation
import GRDB
import TestSupport
import Testing

/// Ledgers whose pages are whole, so that only their use shows that an index and its table no longer agree.
@Suite struct DamagedLedgerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ExportText.of(ExportText.lostZeroRow), to: "osaka.csv")
    #expect(try run("2026-11-22").status == 0)
  }

  private func run(_ date: String) throws -> Program.Outcome {
    try Program.houkan.run([
      "run", folder.path("osaka.csv"), "--output", folder.path("out"), "--date", date, "--progress", "none",
    ])
  }

  /// Each statement has a connection of its own: one that is open knows the schema already.
  private func execute(_ statements: [String], _ arguments: [StatementArguments] = []) throws {
    for (number, statement) in statements.enumerated() {
      let ledger = try DatabaseQueue(path: folder.path("out/history.sqlite"))
      try ledger.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA writable_schema = ON")
        try db.execute(sql: statement, arguments: arguments.isEmpty ? StatementArguments() : arguments[number])
      }
      try ledger.close()
    }
  }

  /// Changes the spans of findings behind the back of two of their indexes.
  private func change(_ statement: String) throws {
    let indexes = "name IN ('finding_span_finding', 'finding_span_set_aside')"
    let ledger = try DatabaseQueue(path: folder.path("out/history.sqlite"))
    let rows = try ledger.read { db in try Row.fetchAll(db, sql: "SELECT * FROM sqlite_schema WHERE \(indexes)") }
    try ledger.close()
    #expect(rows.count == 2)
    try execute(["DELETE FROM sqlite_schema WHERE \(indexes)", statement])
    let insertion = "INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)"
    try execute(rows.map { _ in insertion }, rows.map { StatementArguments($0.databaseValues) })
  }

  /// That it is begun anew is said once, and every night is recorded from then on.
  private func expectBegunAnew(_ date: String) throws {
    let outcome = try run(date)
    #expect(outcome.status == 0 && outcome.errors.contains("history.sqlite.damaged-1"), "\(outcome.errors)")
    #expect(outcome.errors.components(separatedBy: "history.sqlite.damaged").count == 2, "\(outcome.errors)")
    #expect(try !run("2026-11-24").errors.contains("history"))
    let table = try Program.houkan.run(["history", "--output", folder.path("out"), "--format", "csv"]).output
    #expect(
      table.contains(date) && table.contains("2026-11-24") && table.split(separator: "\r\n").count == 3, "\(table)")
    #expect(
      folder.names(in: "out").filter { $0.hasPrefix("history") } == ["history.sqlite", "history.sqlite.damaged-1"])
  }

  @Test func damageThatReadingShowsIsSetAside() throws {
    try execute(["UPDATE finding_span SET state = 'accepted'"])
    try change("DELETE FROM finding_span")
    try expectBegunAnew("2026-11-23")
  }

  @Test func damageThatWritingShowsIsSetAside() throws {
    try change("UPDATE finding_span SET finding = finding + 1")
    try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    try expectBegunAnew("2026-11-22")
  }
}
