import Testing

@testable import Tables

@Suite struct QuotedCellTests {
  @Test(arguments: [
    ("", "\"\""), ("a", "\"a\""), ("\"", "\"\"\"\""), ("見\"本\"", "\"見\"\"本\"\"\""), ("a\r\nb\0c", "\"a\r\nb\0c\""),
  ])
  func quotesAreDoubled(_ text: String, _ written: String) {
    #expect(Array(QuotedCell.text(text).utf8) == Array(written.utf8))
  }
}
