import Foundation
import Stations
import Testing

@testable import RoundTrip
@testable import Tables

@Suite struct CorrectionTableTests {
  private func text(_ rows: CorrectionRow..., language: BookLanguage = .japanese) -> String {
    let table = CorrectionTable(columns: OfficeFixture.columns, language: language)
    var bytes: [UInt8] = []
    table.begin(&bytes)
    for row in rows { table.row(row, &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func holdsEveryColumnAndWhatWasSent() {
    let json =
      #"{""prefecture_code"":""27"",""station_code"":""90015"",""station_name"":""見本訪問看護ステーション"","#
      + #"""line_type"":""1"",""new_line"":"""",""houkan-locked"":""prefecture_code"","#
      + #"""houkan-findings"":""station-code-lost-zero:station_code""}"#
    let expected = [
      "\u{FEFF}\"重要度\",\"対象\",\"指摘\",\"都道府県コード\",\"ステーションコード\",\"ステーション名\",\"電気通信回線種別\",\"回線新設\",\"備考\","
        + "\"確認\",\"理由\",\"期限\",\"houkan-row\",\"houkan-sent\"",
      "\"エラー\",\"見本訪問看護ステーション (osaka.csv 2行目)\",\"【エラー】ステーションコード: 先頭の0がありません。 → 提案: 0090015\","
        + "\"27\",\"90015\",\"見本訪問看護ステーション\",\"1\",\"\",\"\",\"\",\"\",\"\","
        + "\"osaka.csv#2#0000000000000002\",\"\(json)\"", "",
    ]
    #expect(text(OfficeFixture.row()).components(separatedBy: "\r\n") == expected)
  }

  @Test func executesNothing() {
    let text = text(OfficeFixture.row(cells: [.stationName: "=HYPERLINK(\"x\")", .notes: "'=1"]))
    #expect(text.contains(#""'=HYPERLINK(""x"")""#))
    #expect(text.contains(#""''=1""#))
  }

  @Test func theWorstRemarkCounts() {
    #expect(OfficeFixture.row(remarks: [OfficeFixture.rowRemark, OfficeFixture.lostZero]).worst?.label == "エラー")
    #expect(OfficeFixture.row(remarks: [OfficeFixture.rowRemark]).worst?.label == "警告")
    #expect(OfficeFixture.row(remarks: []).worst == nil)
  }

  /// A cell that no spreadsheet can hold, or that leaves no room for the others, is not sent.
  @Test func cellsThatCannotBeCarriedAreNotSent() {
    let long = OfficeFixture.row(cells: [.notes: String(repeating: "長", count: 40_000)])
    #expect(long.sent[.notes] == nil)
    #expect(long.sent[.stationCode] == "90015")
    let many = OfficeFixture.row(cells: [
      .notes: String(repeating: "長", count: 20_000), .stationName: String(repeating: "名", count: 20_000),
      .newLine: String(repeating: "有", count: 12_000),
    ])
    #expect(many.sent[.stationName] != nil || many.sent[.notes] != nil || many.sent[.newLine] != nil)
    #expect(many.sent[.stationCode] == "90015")
    #expect(many.sent.json.utf16.count <= 32_767)
  }
}
