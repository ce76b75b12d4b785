import Foundation
import Testing
import TestSupport

@testable import houkan_dev

/// Workbooks as exports, from the file to the findings.
@Suite struct WorkbookExportTests {
  private static let header: [BookCell] = ["都道府県コード", "ステーションコード", "ステーション名", "工事日"].map { .text($0) }
  private static let good: [BookCell] = [
    .number("27", .general), .number("90015", .code), .rich(["見本", "訪問看護ステーション"], reading: "ミホン"),
    .number("46477", .day),
  ]
  private static let lostZero: [BookCell] = [.text("27"), .number("90015", .general), .text("見本"), .blank]

  private static func check(_ sheets: [BookSheet]) throws -> CheckedExport {
    let folder = try TemporaryFolder()
    return try CheckedExport(try folder.write(Data(BookWriter.bytes(of: sheets)), to: "osaka.xlsx"))
  }

  @Test func aGoodWorkbook() throws {
    #expect(try Self.check([BookSheet(name: "一覧", rows: [Self.header, Self.good])]).findings == [])
  }

  @Test func rowsAndCellsAreThoseOfTheSheet() throws {
    let rows: [[BookCell]] = [[.text("題")], [], [.blank] + Self.header, [], [], [.blank] + Self.lostZero]
    let found = try Self.check([BookSheet(name: "一覧", rows: rows, merged: ["A1:E1"])])
    #expect(found.findings(of: "station-code-lost-zero").map(\.cell) == ["C6"])
    #expect(found.findings(of: "ragged-row") == [])
  }

  @Test func theSheetWithTheColumnsIsRead() throws {
    let sheets = [
      BookSheet(name: "作業用", isVisible: false, rows: [Self.header, Self.lostZero, Self.lostZero]),
      BookSheet(name: "説明", rows: [[.text("説明")]]), BookSheet(name: "空", rows: []),
      BookSheet(name: "一覧", rows: [Self.header, Self.lostZero]),
    ]
    let found = try Self.check(sheets)
    #expect(found.rules == ["station-code-lost-zero": 1, "construction-date-blank": 1])
    #expect(found.findings(of: "station-code-lost-zero").map(\.cell) == ["B2"])
  }

  @Test func furtherSheetsAreReported() throws {
    let sheets = ["一覧", "九月", "十月"].map { BookSheet(name: $0, rows: [Self.header, Self.good]) }
    let found = try Self.check(sheets)
    #expect(found.rules == ["sheet-not-read": 2])
    #expect(found.findings.map(\.value) == ["九月", "十月"])
    #expect(found.findings.allSatisfy { $0.message.contains("「一覧」") })
  }

  @Test(arguments: [
    ([BookSheet(name: "一覧", rows: [])], "file-empty"),
    ([BookSheet(name: "一覧", rows: [[.text("名簿"), .text("日付")]])], "header-not-found"),
    ([BookSheet(name: "隠", isVisible: false, rows: [header, good]), BookSheet(name: "空", rows: [])], "file-empty"),
    ([BookSheet(name: "隠", isVisible: false, rows: [header, good])], "header-not-found"),
    (
      [BookSheet(name: "一覧", rows: [Array(header.dropFirst())]), BookSheet(name: "a", rows: [])],
      "required-column-missing"
    ),
  ]) func lostSheets(_ sheets: [BookSheet], _ rule: String) throws {
    #expect(try Self.check(sheets).rules == [rule: 1])
  }

  /// Whose rows they are is known without the names.
  @Test func aSheetWithoutNamesIsRead() throws {
    func nameless(_ row: [BookCell]) -> [BookCell] { [row[0], row[1], row[3]] }
    let sheets = [
      BookSheet(name: "説明", rows: [[.text("説明")]]),
      BookSheet(name: "一覧", rows: [nameless(Self.header), nameless(Self.good), nameless(Self.lostZero)]),
    ]
    let found = try Self.check(sheets)
    #expect(
      found.rules == ["required-column-missing": 1, "station-code-lost-zero": 1, "construction-date-blank": 1])
    #expect(found.findings(of: "station-code-lost-zero").map(\.cell) == ["B3"])
  }

  @Test func fromStandardInput() throws {
    let bytes = try BookWriter.bytes(of: [BookSheet(name: "一覧", rows: [Self.header, Self.lostZero])])
    let outcome = try Program.houkan.run(
      ["check", "-", "--date", Repository.sampleDay, "--format", "jsonl", "--progress", "none"], input: Data(bytes))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"rule\":\"station-code-lost-zero\""))
    #expect(outcome.output.contains("\"cell\":\"B2\""))
  }

  @Test(arguments: [
    ("broken/cut.xlsx", "workbook-broken"), ("broken/locked.xlsx", "workbook-encrypted"),
    ("broken/old.xlsx", "workbook-old-format"), ("broken/too-deep.xlsx", "workbook-too-large"),
  ]) func brokenWorkbooks(_ file: String, _ rule: String) throws {
    let found = try CheckedExport(Repository.samples + "/" + file)
    #expect(found.rules == [rule: 1])
  }

  @Test func theRunTellsOfTheWorkbook() throws {
    let folder = try TemporaryFolder()
    let bytes = Data(try BookWriter.bytes(of: [BookSheet(name: "一覧", rows: [Self.header, Self.good, Self.good])]))
    let file = try folder.write(bytes, to: "osaka.xlsx")
    let outcome = try Program.houkan.run(
      ["run", file, "--output", folder.path("out"), "--date", Repository.sampleDay, "--progress", "none"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let run = try #require(
      JSONSerialization.jsonObject(with: folder.data("out/latest/run.json")) as? [String: Any])
    let input = try #require((run["inputs"] as? [[String: Any]])?.first)
    #expect(input["encoding"] as? String == "XLSX")
    #expect(input["size"] as? Int == bytes.count)
    #expect((input["sha256"] as? String)?.count == 64)
  }
}
