import Foundation
import Glibc
import Testing
import TestSupport

/// What is wrong with the form of rows: whose it is, and that nothing is passed over in silence.
@Suite struct RowFormTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func findings(_ inputs: String...) throws -> [[String: Any]] {
    let outcome = try Program.houkan.run(
      ["check"] + inputs + ["--date", "2026-11-22", "--format", "jsonl", "--fail-on", "never", "--progress", "none"])
    return try outcome.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  /// A spreadsheet would show all lines up to the next quotation mark in one cell, and their stations would be lost.
  @Test func anOpenQuoteSwallowsNoStations() throws {
    let export = [
      ExportText.header, "27,0090015,\"見本訪問看護ステーション,2027-03-31", "27,0090023,見本訪問看護ステーション北,2027-03-31",
      "27,0090031,\"見本訪問看護ステーション、南\",2027-03-31",
    ]
    let input = try folder.write(export.joined(separator: "\r\n"), to: "osaka.csv")
    let found = try findings(input).filter { $0["severity"] as? String == "error" }
    #expect(found.map { $0["rule"] as? String } == ["unterminated-quote"] && found[0]["cell"] as? String == "C2")
    let ran = try Program.houkan.run(
      ["run", input, "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none"])
    #expect(ran.output.hasPrefix("ステーション 3件"), "\(ran.output)")
  }

  /// The header is reported once, and the rows below still say which stations they are about.
  @Test func aListWithoutNamesIsJudged() throws {
    let export = "都道府県コード,ステーションコード,工事日\r\n27,0090015,2027-03-31\r\n28,90015,\r\n"
    let input = try folder.write(export, to: "osaka.csv")
    let rules = try findings(input).map { $0["rule"] as? String }
    #expect(rules == ["required-column-missing", "construction-date-blank", "station-code-lost-zero"])
    let ran = try Program.houkan.run(
      ["run", input, "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none"])
    #expect(ran.status == 0 && ran.output.hasPrefix("ステーション 1件"), "\(ran.output)")
    #expect(try folder.text("out/latest/tasks.jsonl").contains("\"station\":\"2760090015\",\"station_name\":\"\""))
  }

  /// Nobody is asked to do again what is done, but not so written that its day can be read.
  @Test func whatIsWrittenWithoutADayIsNotToBeDoneAgain() throws {
    let export = [ExportText.header + ",①登録申請日,①有効化日", ExportText.goodRow + ",2026-11-01,済"]
    let input = try folder.write(export.joined(separator: "\r\n"), to: "osaka.csv")
    let out = folder.path("out")
    #expect(try Program.houkan.run(["run", input, "--output", out, "--date", "2026-11-22"]).status == 0)
    let tasks = try folder.text("out/latest/tasks.jsonl")
    #expect(tasks.contains("「①有効化日」を日付として読み取れません。") && !tasks.contains("やり直して"), "\(tasks)")
    #expect(try folder.text("out/latest/stations/27/2760090015.html").contains("読み取れない①有効化日を確かめる"))
  }

  /// A heading stands in the message about every row, and people write secrets even there.
  @Test func noMoreOfAHeadingIsRepeatedThanItsName() throws {
    let header = ExportText.header + ",パスワード：Abc12345,PIN " + String(repeating: "番", count: 100)
    let input = try folder.write([header, ExportText.goodRow + ",a,b"].joined(separator: "\r\n"), to: "osaka.csv")
    let messages = try findings(input).filter { $0["rule"] as? String == "secret-in-export" }
      .compactMap { $0["message"] as? String }
    #expect(messages.count == 2 && messages.allSatisfy { $0.unicodeScalars.count < 100 && !$0.contains("Abc12345") })
    #expect(messages.first?.contains("「パスワード」") == true)
  }

  @Test func theFormOfARowIsItsStationsFinding() throws {
    let export = [
      ExportText.header + ",パスワード,備考", ExportText.goodRow + ",himitsu,",
      "27,0090023,見本訪問看護ステーション北,2027-03-31,,a\0b",
    ]
    let input = try folder.write(export.joined(separator: "\r\n"), to: "osaka.csv")
    let found = try findings(input)
    let stations = found.reduce(into: [:]) { $0[$1["rule"] as? String ?? ""] = $1["station"] as? String }
    // The column is none of the columns: only the message can name it.
    let secret = found.first { $0["rule"] as? String == "secret-in-export" }?["message"] as? String
    #expect(secret?.hasPrefix("秘密の列「パスワード」に値が入力されています") == true)
    #expect(stations["secret-in-export"] == "2760090015")
    #expect(stations["nul-byte"] == "2760090023")

    let out = folder.path("out")
    let ran = try Program.houkan.run(["run", input, "--output", out, "--date", "2026-11-22", "--progress", "none"])
    #expect(ran.status == 0, "\(ran.errors)")
    #expect(try folder.text("out/latest/stations/27/2760090023.html").contains("a&lt;U+0000&gt;b"))
    #expect(try folder.text("out/latest/errors.csv").contains("\"a<U+0000>b\""))
    #expect(try !folder.data("out/latest/errors.csv").contains(0))
    #expect(try folder.text("out/latest/stations.csv").contains("2760090015"))
  }

  @Test(arguments: [
    ("表題\"x\"y\r\n\(ExportText.header)\r\n\(ExportText.goodRow)", "stray-quote", 1),
    ("\(ExportText.header),\"備\"考\r\n\(ExportText.goodRow),", "stray-quote", 1),
    ("\(ExportText.header),備\0考\r\n\(ExportText.goodRow),", "nul-byte", 1),
    ("\(ExportText.header)\r\n\(ExportText.goodRow)\r\n合計,\"abc", "unterminated-quote", 3),
    ("\(ExportText.header)\r\n\(ExportText.goodRow)\r\n\0\0\0\0", "nul-byte", 3),
  ])
  func nothingAroundTheRowsIsPassedOver(_ export: String, _ rule: String, _ row: Int) throws {
    let found = try findings(folder.write(export, to: "osaka.csv")).filter { $0["rule"] as? String == rule }
    #expect(found.map { $0["row"] as? Int } == [row])
    #expect(found.allSatisfy { $0["station"] is NSNull })
    // What stands above the rows of stations belongs to no column.
    #expect(found.allSatisfy { row > 1 || $0["column"] is NSNull })
  }

  @Test func findingsOfFilesWithOneNameStandInTheOrderOfRows() throws {
    let bad = ExportText.lostZeroRow
    try folder.write(ExportText.of(ExportText.goodRow, bad, bad), to: "a/x.csv")
    try folder.write(ExportText.of(bad, ExportText.goodRow, bad), to: "b/x.csv")
    let rows = try findings(folder.path("a"), folder.path("b")).map { $0["row"] as? Int ?? 0 }
    #expect(rows.count > 4 && rows == rows.sorted())
  }

  @Test func aFileWhoseNameIsInCP932IsRead() throws {
    try folder.write("", to: "exports/.kept")
    let name: [UInt8] = [0x91, 0xE5, 0x8D, 0xE3] + Array(".csv".utf8)
    let path = Array(folder.path("exports").utf8) + [0x2F] + name + [0]
    let descriptor = path.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
    }
    try #require(descriptor >= 0)
    let text = Array(ExportText.of(ExportText.lostZeroRow).utf8)
    #expect(write(descriptor, text, text.count) == text.count)
    close(descriptor)
    let found = try findings(folder.path("exports"))
    #expect(found.contains { $0["rule"] as? String == "station-code-lost-zero" })
    #expect(found.allSatisfy { $0["file"] as? String == "大阪.csv" })
  }
}
