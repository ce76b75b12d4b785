import TestSupport
import Testing

@testable import Stations

@Suite struct SafeRepairTests {
  /// What the cell holds and what it becomes; nil where it stays.
  static let cases: [(Column, String, String?)] = [
    (.stationCode, "01-1857-5", "0118575"), (.stationCode, "０１１８５７５", "0118575"), (.stationCode, "0118575", nil),
    (.stationCode, " 0118575", "0118575"), (.stationCode, "118575", nil), (.stationCode, "0118575.0", "0118575"),
    (.facilityCode, "27-6-0090015", "2760090015"), (.postalCode, "〒530-0001", "5300001"), (.postalCode, "530001", nil),
    (.phone, "06-6000-0000", "0660000000"), (.phone, "+81 6 6000 0000", "0660000000"), (.phone, "660000000", nil),
    (.customerID, "caf-500-0123456", "CAF5000123456"), (.customerID, "5000123456", "CAF5000123456"),
    (.customerID, "COP5000123456", nil), (.customerID, "5E+09", nil),
    (.email, "Info@Example.JP", "info@example.jp"), (.email, "ｉｎｆｏ@example.jp", "info@example.jp"),
    (.email, "info@example.jp", nil), (.email, "a@example.jp b@example.jp", nil),
    (.constructionOn, "2026/12/1", "2026-12-01"), (.constructionOn, "令和8年12月1日", "2026-12-01"),
    (.constructionOn, "2026-12-01", nil), (.constructionOn, "2026/12/1 0:00", "2026-12-01"),
    (.constructionOn, "2026/12/1 10:00", nil), (.constructionOn, "2026/12/1(火)", "2026-12-01"),
    (.constructionOn, "2026/12/1(水)", nil), (.constructionOn, "46357", nil), (.constructionOn, "12/1", nil),
    (.constructionOn, "未定", nil),
    (.billingStartMonth, "2026/12", "2026-12"), (.billingStartMonth, "202612", "2026-12"),
    (.billingStartMonth, "2026/12/1", nil), (.billingStartMonth, "2026-12", nil),
    (.terminalCount, "３台", "3"), (.terminalCount, "3", nil), (.terminalCount, "2.0", "2"), (.terminalCount, "0", nil),
    (.founder, "ﾐﾎﾝ会 A", "ミホン会　Ａ"), (.founder, "見本会", nil), (.founder, "髙見本", nil),
    (.prefectureCode, "２７", "27"), (.prefectureCode, "27", nil), (.prefectureCode, "27：大阪府", nil),
    (.prefectureCode, "大阪府", nil), (.prefectureCode, "99", nil), (.prefectureName, "大阪", nil),
    (.scoreTableCode, "６", "6"), (.scoreTableCode, "6：訪問看護", nil), (.scoreTableCode, "6", nil),
    (.newLine, "○", nil), (.notes, " ＡＢＣ ", nil), (.stationName, "見本ｽﾃｰｼｮﾝ", nil),
  ]

  @Test(arguments: cases)
  func changesTheFormOnly(_ column: Column, _ cell: String, _ expected: String?) {
    let row = MadeUpRow.row([column: cell])
    #expect(row.safeRepair(column)?.text == expected)
    guard let expected else { return }
    // What a repair leaves needs none, and says the same.
    let repaired = MadeUpRow.row([column: expected])
    #expect(repaired.safeRepair(column) == nil)
    #expect(repaired.number(column) == row.number(column))
  }

  @Test func padsZerosOnlyWhereTheCheckDigitAgrees() {
    let right = MadeUpRow.row([.prefectureCode: "16", .stationCode: "190016"])
    #expect(right.safeRepair(.stationCode) == nil)
    #expect(right.safeRepair(.stationCode, padsZeros: true) == SafeRepair(text: "0190016", kind: .paddedZeros))
    for prefecture in ["17", "", "16：石川県"] {
      let row = MadeUpRow.row([.prefectureCode: prefecture, .stationCode: "190016"])
      #expect(row.safeRepair(.stationCode, padsZeros: true) == nil)
    }
    let phone = MadeUpRow.row([.prefectureCode: "27", .phone: "660000000"])
    #expect(phone.safeRepair(.phone, padsZeros: true) == nil)
  }
}
