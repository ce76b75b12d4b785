import Stations
import TestSupport
import Testing

/// What a repaired export and the input sheet would show of a cell.
@Suite struct CanonicalTextTests {
  @Test(
    arguments: [
      (Column.prefectureCode, "46：鹿児島県", "46"), (.prefectureCode, "13", nil), (.prefectureName, "鹿児島", "鹿児島県"),
      (.stationCode, "01-1857-5", "0118575"), (.stationCode, "190016", nil),
      (.facilityCode, "27-6-0090015", "2760090015"),
      (.phone, "06-6000-0000", "0660000000"), (.phone, "０９００００００００００", nil), (.phone, "090 0000 0000", "09000000000"),
      (.customerID, "caf 5000123456", "CAF5000123456"), (.customerID, "0000000001", "CAF0000000001"),
      (.customerID, "COP5000123456", nil), (.email, "Ｍihon@Example.JP", "mihon@example.jp"), (.email, "mihon", nil),
      (.postalCode, "〒530-0001", "5300001"), (.postalCode, "0600001", "0600001"), (.founder, "株式会社ABC", "株式会社ＡＢＣ"),
      (.founder, "医療法人髙﨑会", nil), (.scoreTableCode, "6", "6: 訪問看護"), (.eligibilityKind, " 新規　", "新規"),
      (.lineType, "3", "3: インターネット接続 (IP-sec+IKE)"), (.newLine, "○", "有"), (.billingInUse, "0", "無"),
      (.terminalCount, "３台", "3"), (.constructionOn, "令和6年8月1日", "2024-08-01"),
      (.billingStartMonth, "2024/8", "2024-08"),
      (.stationName, " 見本訪問看護ステーション\n", "見本訪問看護ステーション"), (.notes, "　", nil), (.notes, "", nil),
    ] as [(Column, String, String?)])
  func writesWhatTheCellSays(_ column: Column, _ text: String, _ expected: String?) {
    #expect(MadeUpRow.row([column: text]).canonical(column) == expected)
  }

  @Test(arguments: Column.allCases)
  func isReadAsItself(_ column: Column) {
    for text in [
      "27", "大阪府", "6", "0090015", "2760090015", "CAF5000123456", "2024/8/1", "2024年8月", "新規", "開始", "IP-VPN接続",
    ] {
      guard let canonical = MadeUpRow.row([column: text]).canonical(column) else { continue }
      let again = MadeUpRow.row([column: canonical])
      #expect(again.canonical(column) == canonical)
      #expect(again.reading(column).number == MadeUpRow.row([column: text]).reading(column).number)
    }
  }
}
