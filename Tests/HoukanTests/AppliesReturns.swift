import Foundation
import SystemPackage
import Testing
import TestSupport

@testable import RoundTrip
@testable import Stations
@testable import Tables

/// A suite that applies returned tables to a folder of exports, with the real program.
protocol AppliesReturns {
  /// A folder of its own, in which `exports` are.
  var folder: TemporaryFolder { get }
}

extension AppliesReturns {
  /// The columns of `exports/osaka/kita.csv`.
  static var columns: [Column] {
    [.recordID, .office, .prefectureCode, .stationCode, .stationName, .phone, .constructionOn, .notes]
  }

  /// Its rows.
  static var rows: [String] {
    [
      "1,北,27,190016,見本一,06-6000-0001,2027-03-31,\"二行の\r\nメモ\"",
      "2,北,27,0090024,見本二,0660000002,2027/3/31,=1+1",
      "3,北,27,0090031,\"見本三\",0660000003,未定,1-2,余分",
    ]
  }

  /// The text of an export with these rows.
  func export(_ rows: [String]) -> String {
    (["一覧表"] + [Self.columns.map(\.header).joined(separator: ",")] + rows).joined(separator: "\r\n") + "\n"
  }

  /// Writes the exports, the one of 北 with these rows.
  func write(_ rows: [String], encoding: String.Encoding = .shiftJIS) throws {
    try folder.write(try #require(export(rows).data(using: encoding)), to: "exports/osaka/kita.csv")
    try folder.write("都道府県コード,ステーションコード,ステーション名\n26,0090015,京都\n", to: "exports/kyoto.csv")
  }

  /// Applies the tables.
  func apply(_ tables: String..., arguments: [String] = []) throws -> Program.Outcome {
    try Program.houkan.run(
      ["apply"] + tables.map { folder.path($0) } + ["--to", folder.path("exports"), "--date", "2026-11-22"] + arguments)
  }

  /// The rows of an export as they are sent, each cell under its header.
  func sent(_ name: String = "osaka/kita.csv", locked: ColumnSet = []) throws -> [[String: String]] {
    let table = try TableFile(path: .init(folder.path("exports/" + name)))
    let names = HeaderNames.builtIn
    var rows: [[String: String]] = []
    let records = try table.records()
    guard case .found(let header) = HeaderFinder(names: names).find(in: records) else { return [] }
    for record in records where record.sheetRow > header.layout.headerRow {
      var cells = SentCells(record, layout: header.layout)
      cells.locked = locked
      var row: [String: String] = [:]
      for (column, text) in cells.cells { row[column.header] = FormulaGuard.guarded(text) }
      row[SentCells.header] = cells.json
      let hash = RowIdentity.hash(of: record, layout: header.layout)
      row[RowIdentity.header] = RowIdentity(file: name, row: record.sheetRow, hash: hash).description
      rows.append(row)
    }
    return rows
  }

  /// Writes a returned table, its columns in this order.
  func write(
    _ rows: [[String: String]], to name: String = "returned.csv", headers: [String]? = nil,
    encoding: String.Encoding = .utf8
  ) throws {
    let headers =
      headers ?? Self.columns.map(\.header) + ["確認", "理由", "期限", RowIdentity.header, SentCells.header]
    let lines = [headers] + rows.map { row in headers.map { row[$0] ?? "" } }
    let text = lines.map { line in
      line.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }
    try folder.write(try #require(text.joined().data(using: encoding)), to: name)
  }

  /// What a folder has of the export of 北.
  func kita(_ folderName: String) throws -> String {
    try #require(String(data: folder.data(folderName + "/osaka/kita.csv"), encoding: .shiftJIS))
  }

  /// Confirms the rows, one of whose values and whose reason a spreadsheet would execute, for as long as the others.
  func confirmAFormula(reason: String = "+確認した", until: String = "2026/12/31") throws {
    try write(["1,北,27,0090031,見本一,=電話,2027-03-31,"])
    var rows = try sent()
    (rows[0]["確認"], rows[0]["理由"], rows[0]["期限"]) = ("確認済み", reason, until)
    try write(rows)
  }
}
