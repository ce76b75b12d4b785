import Testing

@testable import Stations

/// What is remembered of long cells is never told of another one.
@Suite struct LongCellsTests {
  private static func cell(_ number: Int) -> [UInt8] { Array("Windows 11 Pro \(number) / Microsoft Edge".utf8) }

  @Test func tellsOnlyWhatItWasTold() {
    var cells = LongCells()
    for number in 0..<200 {
      let cell = LongCellsTests.cell(number)
      #expect(cells.reading(of: cell.span) == nil)
      cells.remember(cell.span, .good(Int64(number)))
      #expect(cells.reading(of: cell.span) == .good(Int64(number)))
    }
    let remembered = (0..<200).filter { number in
      let reading = cells.reading(of: LongCellsTests.cell(number).span)
      #expect(reading == nil || reading == .good(Int64(number)))
      return reading != nil
    }
    #expect(remembered.count > 1)
  }

  @Test func keepsNoMemoryForVeryLongCells() {
    var cells = LongCells()
    let cell = [UInt8](repeating: UInt8(ascii: "9"), count: 30_000)
    cells.remember(cell.span, .unusable(.choiceUnknown, -1))
    #expect(cells.reading(of: cell.span) == nil)
  }
}
