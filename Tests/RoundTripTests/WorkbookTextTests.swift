import Testing

@testable import RoundTrip

@Suite struct WorkbookTextTests {
  @Test(arguments: [
    ("", ""), ("見本", "見本"), ("a_b", "a_b"), ("_x0041_", "_x005F_x0041_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("_x00g1_", "_x00g1_"), ("_x0041", "_x0041"),
    ("_X0041_", "_X0041_"), ("_x００41_", "_x００41_"), ("__x00e9_", "__x005F_x00e9_"), ("a\r\nb", "a_x000D_\nb"),
    ("\u{0}\u{1}\t\u{1F}", "_x0000__x0001_\t_x001F_"), ("\u{FFFE}\u{FFFF}\u{FFFD}", "_xFFFE__xFFFF_\u{FFFD}"),
    ("𠮷﨑", "𠮷﨑"),
  ])
  func charactersThatXMLDoesNotKnowAreEscaped(_ text: String, _ escaped: String) {
    // Compared by scalars: Swift takes a line feed behind a carriage return for one character.
    #expect(Array(WorkbookText.escaped(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  @Test func textIsCutWhereACellEnds() {
    for length in [0, 4_681, 4_682, 32_766, 32_767] {
      let text = String(repeating: "あ", count: length)
      #expect(WorkbookText.fitted(text) == text)
      #expect(WorkbookText.fitted(String(repeating: "_", count: length)).count == length)
    }
    #expect(WorkbookText.fitted(String(repeating: "あ", count: 32_768)).count == 32_767)
    #expect(WorkbookText.fitted(String(repeating: "𠮷", count: 20_000)).utf16.count == 32_766)
  }

  /// Characters that take more room in the file count with it: the library would refuse the cell.
  @Test func escapesCount() {
    for text in [String(repeating: "_x0041_", count: 3_000), String(repeating: "\r", count: 5_000)] {
      let fitted = WorkbookText.fitted(text)
      #expect(fitted.count < text.count && text.hasPrefix(fitted))
      #expect(WorkbookText.escaped(fitted).unicodeScalars.count <= 32_767)
      #expect(WorkbookText.escaped(fitted).unicodeScalars.count > 30_000)
    }
  }
}
