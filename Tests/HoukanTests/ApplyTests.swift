import Foundation
import Glibc
import SystemPackage
import Testing
import TestSupport

@testable import RoundTrip
@testable import Stations
@testable import Tables
@testable import houkan_dev

/// `houkan apply` on real files: what was corrected lands in the exports, and nothing else.
@Suite struct ApplyTests: AppliesReturns {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write(Self.rows)
  }

  @Test func anUneditedTableChangesNothing() throws {
    try write(sent())
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    for name in ["osaka/kita.csv", "kyoto.csv"] {
      #expect(try folder.data("out/" + name) == folder.data("exports/" + name))
    }
    #expect(folder.files(below: "out") == ["applied.csv", "conflicts.csv", "kyoto.csv", "osaka/kita.csv"])
  }

  @Test func editsLandInTheirCellsOnly() throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    rows[0]["備考"] = "二行の\nメモ２"
    rows[2]["工事日"] = "2027-04-01"
    rows[2]["ステーション名"] = "見本、三\"新\""
    // Sorted, a row deleted, columns moved, added and deleted; saved as CP932.
    try write(
      [rows[2], rows[0]],
      headers: [
        "私の列", SentCells.header, "備考", "工事日", RowIdentity.header, "ステーション名", "ステーションコード", "確認",
      ], encoding: .shiftJIS)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("変更したセル: 4"), "\(outcome.output)")
    let expected = export([
      "1,北,27,0190016,見本一,06-6000-0001,2027-03-31,\"二行の\r\nメモ２\"", Self.rows[1],
      "3,北,27,0090031,\"見本、三\"\"新\"\"\",0660000003,2027-04-01,1-2,余分",
    ])
    #expect(try kita("out") == expected)
    #expect(try folder.data("out/kyoto.csv") == folder.data("exports/kyoto.csv"))
    // The deleted row is told of and stays.
    #expect(outcome.output.contains("戻っていない行（変更なし）: 1"), "\(outcome.output)")
    // What is still wrong is said: the check digit, and the row with too many cells.
    #expect(outcome.output.contains("osaka/kita.csv:") && folder.files(below: "out").contains("remaining.csv"))
  }

  /// `run exports/osaka/kita.csv`, or `run .` above the folder of the exports.
  @Test(arguments: ["kita.csv", "exports/osaka/kita.csv"])
  func anExportThatTheRunHasNamedByAnotherFolderIsFound(_ name: String) throws {
    var rows = try sent()
    for row in rows.indices {
      let identity = rows[row][RowIdentity.header]
      rows[row][RowIdentity.header] = identity?.replacingOccurrences(of: "osaka/kita.csv", with: name)
    }
    rows[1]["電話番号"] = "0660000009"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0 && outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)")
  }

  @Test func damageIsUndoneAndListed() throws {
    var rows = try sent()
    rows[1]["ステーションコード"] = "90024"
    rows[1]["電話番号"] = "6.60E+08"
    rows[1]["工事日"] = "2027-03-31"
    rows[2]["備考"] = "1月2日"
    try write(rows)
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("変更したセル: 0") && outcome.output.contains("取り消したセル: 4"), "\(outcome.output)")
    #expect(try folder.data("out/osaka/kita.csv") == folder.data("exports/osaka/kita.csv"))
    #expect(try folder.text("out/applied.csv").split(separator: "\r\n").count == 5)
  }

  @Test func theSecondTimeChangesNothing() throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    rows[0]["管理番号"] = "1A"
    rows[1]["電話番号"] = ""
    try write(rows)
    #expect(try apply("returned.csv", arguments: ["--in-place", "--output", folder.path("first")]).status == 0)
    let once = try folder.data("exports/osaka/kita.csv")
    #expect(
      try kita("exports")
        == export([
          "1A,北,27,0190016,見本一,06-6000-0001,2027-03-31,\"二行の\r\nメモ\"",
          "2,北,27,0090024,見本二,,2027/3/31,=1+1", Self.rows[2],
        ]))
    #expect(try kita("first/before") == export(Self.rows))
    let again = try apply("returned.csv", arguments: ["--in-place", "--output", folder.path("second")])
    #expect(again.status == 0 && again.output.contains("反映済みのセル: 3"), "\(again.output)")
    #expect(try folder.data("exports/osaka/kita.csv") == once)
    #expect(folder.files(below: "exports") == ["kyoto.csv", "osaka/kita.csv"])
  }

  @Test func aDryRunWritesNothing() throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    try write(rows)
    let before = folder.files(below: ".")
    let outcome = try apply("returned.csv", arguments: ["--dry-run"])
    #expect(outcome.status == 0 && outcome.output.contains("変更する予定のセル: 1"), "\(outcome.output)\(outcome.errors)")
    #expect(folder.files(below: ".") == before)
    #expect(try kita("exports") == export(Self.rows))
  }

  @Test func withoutOutputANewFolderIsMade() throws {
    try write(sent())
    #expect(try apply("returned.csv").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.root.path)
    #expect(names.contains { $0.hasPrefix("exports-applied-2026-11-22T") }, "\(names)")
  }

  /// However quickly one table is applied after the other, and wherever the exports are named from.
  @Test func everyTimeWithoutOutputHasItsOwnFolder() throws {
    try write(sent())
    let command = "'\(Program.houkan.path)' apply ../returned.csv --to . --date 2026-11-22 --progress none"
    for _ in 1...3 {
      let outcome = try Shell.run("cd '\(folder.path("exports"))' && \(command)")
      #expect(outcome.status == 0, "\(outcome.output)")
    }
    #expect(folder.names().filter { $0.hasPrefix("exports-applied-2026-11-22T") }.count == 3)
  }

  /// Where one export is corrected, or one folder of several, the new folder lies among the exports; what it holds are
  /// theirs, which a run reads once.
  @Test(arguments: [("exports/osaka/kita.csv", []), ("exports/osaka", ["--in-place"]), ("exports/osaka", [])])
  func theNewFolderIsNoFolderOfExports(_ exports: String, _ arguments: [String]) throws {
    var rows = try sent()
    rows[0]["ステーションコード"] = "0190016"
    try write(rows)
    func check(_ name: String) throws -> String {
      let arguments = ["check", folder.path(name), "--date", "2026-11-22", "--format", "jsonl", "--progress", "none"]
      return try Program.houkan.run(arguments).output
    }
    let table = folder.path("returned.csv")
    let outcome = try Program.houkan.run(
      ["apply", table, "--to", folder.path(exports), "--date", "2026-11-22"] + arguments)
    #expect(outcome.output.contains("変更したセル: 1\n"), "\(outcome.output)\(outcome.errors)")
    for file in ["osaka/kita.csv", "kyoto.csv"] {
      try folder.write(folder.data("exports/" + file), to: "alone/" + file)
    }
    #expect(try check("exports") == check("alone"))
    let name = try #require(folder.files(below: ".").first { $0.hasSuffix("/applied.csv") }).dropLast(
      "/applied.csv".count)
    #expect(name.hasPrefix("exports/osaka"))
    // Whoever names the folder itself means it.
    #expect(try !check(String(name)).isEmpty)
  }

  /// Root corrects an export of somebody else's, who must be able to read it afterwards.
  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func anExportKeepsItsOwner() throws {
    try write(sent())
    let name = try #require(folder.files(below: "exports").first)
    #expect(chown(folder.path("exports/" + name), 65534, 65533) == 0)
    #expect(try apply("returned.csv", arguments: ["--in-place"]).status == 0)
    let owners = try FileManager.default.attributesOfItem(atPath: folder.path("exports/" + name))
    #expect(owners[.ownerAccountID] as? Int == 65534 && owners[.groupOwnerAccountID] as? Int == 65533)
  }

  /// An export that has the name of a report, and is none: both would be written there.
  @Test(arguments: [("applied.csv", []), ("conflicts.csv", []), ("conflicts.csv", ["--lang", "en"])])
  func anExportWithTheNameOfAReportIsRefused(_ name: String, _ language: [String]) throws {
    try write(sent())
    try folder.write("都道府県コード,ステーションコード,ステーション名\n26,0090015,京都\n", to: "exports/\(name)")
    let outcome = try apply("returned.csv", arguments: ["--output", folder.path("out")] + language)
    #expect(outcome.status == 73 && outcome.errors.contains(name), "\(outcome.errors)")
    #expect(outcome.errors.contains(language.isEmpty ? "別の名前にしてください" : "give an export"), "\(outcome.errors)")
    #expect(!folder.names().contains("out"))
    // Beside the exports, where they are changed themselves, the name is nobody else's.
    let arguments = ["--in-place", "--output", folder.path("out")]
    #expect(try apply("returned.csv", arguments: arguments).status == 0)
  }

  /// A formula whose result no spreadsheet has kept, and an error value, are nobody's correction.
  @Test func aFormulaIsNeverWritten() throws {
    let rows = try sent()
    let headers = ["電話番号", "備考", "工事日", RowIdentity.header, SentCells.header]
    var cells = rows.map { row in headers.map { BookCell.text(row[$0] ?? "") } }
    cells[0][0] = .formula("LOWER(A2)", result: nil)
    cells[1][2] = .formula("1/0", result: "#DIV/0!")
    let sheet = BookSheet(name: "修正", rows: [headers.map { .text($0) }] + cells)
    try folder.write(Data(BookWriter.bytes(of: [sheet])), to: "returned.xlsx")
    let outcome = try apply("returned.xlsx", arguments: ["--output", folder.path("out")])
    #expect(outcome.status == 1 && outcome.output.contains("数式やエラー値のため"), "\(outcome.output)")
    #expect(try folder.data("out/osaka/kita.csv") == folder.data("exports/osaka/kita.csv"))
    #expect(try folder.text("out/conflicts.csv").contains("\"'=LOWER(A2)\""))
  }
}
