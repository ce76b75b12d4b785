import Stations
import Testing

@testable import Rules

/// Columns are named as people see them, one after the other.
@Suite struct ColumnNamesTests {
  @Test(
    arguments: [
      ([], "", ""),
      ([.office], "「営業所」", "“営業所”"),
      ([.office, .phone], "「営業所」「電話番号」", "“営業所” and “電話番号”"),
      ([.office, .phone, .constructionOn], "「営業所」「電話番号」「工事日」", "“営業所”, “電話番号” and “工事日”"),
    ] as [([Column], String, String)])
  func headersAreListed(_ columns: [Column], _ japanese: String, _ english: String) {
    #expect(ColumnNames.ja(columns) == japanese)
    #expect(ColumnNames.en(columns) == english)
  }

  @Test func aSetListsItsColumnsInTheirOrder() {
    #expect(([.phone, .office] as ColumnSet).columns == [.office, .phone])
  }
}
