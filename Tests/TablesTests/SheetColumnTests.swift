import Tables
import Testing

@Suite struct SheetColumnTests {
  @Test func columnsHaveLetters() {
    #expect([0, 25, 26, 61, 701, 702].map(SheetColumn.letters) == ["A", "Z", "AA", "BJ", "ZZ", "AAA"])
  }

  @Test func cellsAreNamedByColumnAndSheetRow() {
    #expect(SheetColumn.cell(1, 17) == "B17")
  }
}
