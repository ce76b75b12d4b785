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
}
