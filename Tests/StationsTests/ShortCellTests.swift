import Testing

@testable import Stations

@Suite struct ShortCellTests {
  /// The cell before other cells, and before what stands behind a row's last one.
  private static func cells(_ text: String) -> [ShortCell] {
    [Array(",0123456789abcdef".utf8), [UInt8](repeating: 0, count: ShortCell.loaded)].map { rest in
      let bytes = Array("x,\(text)".utf8) + rest
      return ShortCell(bytes.span, 2..<(2 + text.utf8.count))
    }
  }

  @Test(arguments: 1...ShortCell.longest)
  func readsDigits(_ count: Int) {
    let text = String("907856341209785".suffix(count))
    for cell in ShortCellTests.cells(text) {
      #expect(cell.count == count)
      #expect(cell.first == text.utf8.first)
      #expect(cell.number(ofDigits: count) == Int64(text))
      #expect(cell.number(ofDigits: count + 1) == nil)
      #expect(cell.number(ofDigits: count - 1) == nil)
    }
  }

  @Test(arguments: 1...ShortCell.longest)
  func refusesEveryOtherByte(_ count: Int) {
    for index in 0..<count {
      for other in ["/", ":", " ", "a", "-"] {
        let text = String(repeating: "1", count: index) + other + String(repeating: "2", count: count - index - 1)
        for cell in ShortCellTests.cells(text) { #expect(cell.number(ofDigits: count) == nil) }
      }
    }
  }

  @Test func takesCAFAway() {
    for digits in ["1", "5000123", "50001234", "500012345", "5000123456", "500012345678"] {
      for cell in ShortCellTests.cells("CAF" + digits) {
        #expect(cell.withoutCAF?.number(ofDigits: digits.utf8.count) == Int64(digits))
        #expect(cell.withoutCAF == ShortCellTests.cells(digits)[0])
      }
    }
    for text in ["CAF", "caf5000123456", "COP5000123456", "5000123456"] {
      for cell in ShortCellTests.cells(text) { #expect(cell.withoutCAF == nil) }
    }
  }

  @Test func isTheSameWhereverItLies() {
    for text in ["1", "2026-11-22", "鹿児島県", "123456789012345"] {
      let cells = ShortCellTests.cells(text)
      #expect(cells[0] == cells[1])
    }
    #expect(ShortCellTests.cells("1")[0] != ShortCellTests.cells("1\u{0}")[0])
  }
}
