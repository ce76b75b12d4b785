import Foundation
import SystemPackage
import Testing
import TestSupport

@testable import Tables

/// Cells that a spreadsheet would execute: text in every table that is written, and themselves again when they come
/// back.
@Suite struct HostileFormulaTests {
  private static let header = "都道府県コード,ステーションコード,ステーション名,工事日,営業所,営業担当,電話番号,備考"
  private static let rows = [
    "27,90015,=1+1,2026-12-20,北,\"+81;=2\",06-6000-0001,\"a;=HYPERLINK(\"\"http://example.com\"\")\"",
    "27,90024,\"@SUM(1)\",2026-12-20,北,－1,0660000002,\"一\n=cmd|' /C calc'!A0\n\t-5\"",
    "27,90031,'=既に,2026-12-20,北,\"\r=1\",0660000003,\"x,\"\"＝1; \"\" +1\"",
  ]
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(([Self.header] + Self.rows).joined(separator: "\r\n") + "\r\n", to: "exports/a.csv")
    let outcome = try Program.houkan.run([
      "run", folder.path("exports"), "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// However a spreadsheet splits the lines, and whatever it takes for a quotation mark.
  @Test func noPieceOfAnyTableIsAFormula() throws {
    let tables = folder.files(below: "out/latest").filter { $0.hasSuffix(".csv") }
    #expect(tables.count == 4)
    for table in tables {
      let text = try folder.text("out/latest/" + table)
      let pieces = text.unicodeScalars.split { ",;\t\r\n".unicodeScalars.contains($0) }
      let signs = Set("=+-@＝＋－＠".unicodeScalars)
      for piece in pieces {
        let first = piece.first { $0 != " " && $0 != "\"" && $0 != "\u{FEFF}" }
        #expect(!signs.contains(first ?? "a"), "\(table): \(String(piece))")
      }
    }
  }

  @Test func theWorkbookHoldsNoFormulaAndTheTrueTexts() throws {
    let path = folder.path("out/latest/offices/北.xlsx")
    let archive = try ZipArchive(ByteSource(path: FilePath(path)), limits: WorkbookLimits())
    var markup: [UInt8] = []
    try archive.read("xl/worksheets/sheet1.xml") {
      markup += $0
      return true
    }
    #expect(!markup.isEmpty && !String(decoding: markup, as: UTF8.self).contains("<f>"))
    let cells = Set(try SheetCells.read(path).flatMap(\.self))
    for text in ["=1+1", "+81;=2", "@SUM(1)", "'=既に", "x,\"＝1; \" +1"] { #expect(cells.contains(text)) }
  }

  @Test(arguments: ["csv", "xlsx"]) func anUneditedTableChangesNothing(_ form: String) throws {
    #expect(try apply(folder.path("out/latest/offices/北." + form)).status == 0)
    #expect(try folder.data("corrected/a.csv") == folder.data("exports/a.csv"))
  }

  @Test func whatIsTypedBehindAnApostropheComesBackWithoutIt() throws {
    let table = try folder.text("out/latest/offices/北.csv")
    let edited = table.replacing(",\"'@SUM(1)\",", with: ",\"見本;'=2\",").replacing(
      ",\"0660000002\",", with: ",\"0660000009\",")
    #expect(edited != table)
    #expect(try apply(folder.write(edited, to: "北.csv")).status == 0)
    let export = try folder.text("exports/a.csv")
    let expected = export.replacing("\"@SUM(1)\"", with: "\"見本;=2\"").replacing("0660000002", with: "0660000009")
    #expect(try folder.text("corrected/a.csv") == expected)
  }

  private func apply(_ table: String) throws -> Program.Outcome {
    try Program.houkan.run([
      "apply", table, "--to", folder.path("exports"), "--output", folder.path("corrected"), "--date", "2026-11-22",
    ])
  }
}
