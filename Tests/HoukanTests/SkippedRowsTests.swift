import Foundation
import Testing
import TestSupport

/// Totals and repeated headers are no stations, however an office names its columns.
@Suite struct SkippedRowsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// How many rows a run has judged and how many it has skipped.
  private func rows(_ export: String, configuration: String = "") throws -> [Int?] {
    let input = try folder.write(export, to: "osaka.csv")
    let outcome = try Program.houkan.run([
      "run", input, "--output", folder.path("out"), "--config", folder.write(configuration, to: "houkan.yaml"),
      "--date", "2026-11-22", "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let record = try JSONSerialization.jsonObject(with: folder.data("out/latest/run.json")) as? [String: Any]
    let file = (record?["inputs"] as? [[String: Any]])?.first
    return [file?["rows_judged"] as? Int, file?["rows_skipped"] as? Int]
  }

  @Test func aRepeatedHeaderWithTheOfficesOwnNames() throws {
    let header = "都道府県コード,施設番号,ステーション名,工事日"
    let export = [header, ExportText.goodRow, header, "27,0090024,見本訪問看護ステーション北,2027-03-31"]
    let configuration = "aliases:\n  station_code: [施設番号]\n"
    #expect(try rows(export.joined(separator: "\r\n"), configuration: configuration) == [2, 1])
  }

  @Test(arguments: ["12", "1,234", "12 件", "", "合計"])
  func aTotalWithSomethingUnderTheStationCode(_ text: String) throws {
    let header = "管理番号,都道府県コード,ステーションコード,ステーション名,工事日"
    let export = [header, "1," + ExportText.goodRow, "合計,,\"\(text)\",3,"]
    #expect(try rows(export.joined(separator: "\r\n")) == [1, 1])
  }

  @Test(arguments: ["12件", "2 件", "３か所", "12"])
  func aTotalWithItsNumberUnderTheName(_ text: String) throws {
    let header = "管理番号,都道府県コード,ステーションコード,ステーション名,工事日"
    let export = [header, "1," + ExportText.goodRow, "合計,,,\(text),"]
    #expect(try rows(export.joined(separator: "\r\n")) == [1, 1])
  }

  /// A 管理番号 may look like the word of a total; the row is a station's all the same.
  @Test(arguments: [
    "計-012,27,90015,さくら訪問看護,2027-03-31", "Total-3,27,090015,,2027-03-31", "小計1号,27,,さくら訪問看護,2027-03-31",
  ])
  func aStationWithTheNumberOfATotalIsNotPassedOver(_ row: String) throws {
    try folder.write("管理番号," + ExportText.header + "\r\n" + row + "\r\n", to: "exports/a.csv")
    let outcome = try Program.houkan.run(["check", folder.path("exports"), "--format", "jsonl"])
    #expect(outcome.status == 1 && outcome.output.contains("\"row\":2"), "\(outcome.output)")
  }

  @Test(arguments: ["計 4件", "（合計）", "【総計】", "合計：4件", "Total: 4", "＜小計＞"])
  func aTotalHoweverItIsWritten(_ text: String) throws {
    let header = "管理番号,都道府県コード,ステーションコード,ステーション名,工事日"
    let export = [header, "1," + ExportText.goodRow, "\(text),,,,"]
    #expect(try rows(export.joined(separator: "\r\n")) == [1, 1])
  }

  @Test func aRowWithAStationCodeIsAStation() throws {
    let header = "管理番号,都道府県コード,ステーションコード,ステーション名,工事日"
    let export = [header, "合計," + ExportText.goodRow, "2,27,12,見本訪問看護ステーション北,2027-03-31"]
    #expect(try rows(export.joined(separator: "\r\n")) == [2, 0])
  }
}
