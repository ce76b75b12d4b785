import Testing

@testable import Stations

private func read(_ text: String) -> CellReading {
  let bytes = Array(text.utf8)
  return MonthReader.read(bytes.span)
}

@Suite("A month cell")
struct MonthReaderTests {
  private let august = Int64(Month(year: 2024, month: 8).number)

  @Test(
    "is read in every written form",
    arguments: [
      "2024/8", "2024/08", "2024-08", "2024.8", "2024年8月", "2024年 08月", "令和6年8月", "R6.8", "r6/8", "202408", "2024/8/1",
      "2024-08-31", "20240815", "2024年8月1日", "R6.8.1", "2024/8/1 0:00",
    ])
  func writtenForms(_ text: String) {
    #expect(read(text) == .good(august))
  }

  @Test("is read from a serial number and reported")
  func serial() {
    #expect(read("45505") == .usable(august, .dateSerial))
  }

  @Test(
    "that is none is unreadable",
    arguments: [
      "8月", "8", "2024", "2024/13", "2024/0", "202413", "24/8", "未定", "-", "2024/2/30", "令和元年4月", "平成31年5月", "H32.1",
      "8/1",
      "2024年8月頃", "R0.8",
    ])
  func unreadable(_ text: String) {
    #expect(read(text) == .unusable(.monthUnreadable))
  }

  @Test(
    "of a year that nobody can mean is unreadable, and tells the year",
    arguments: [
      ("240801", 2408), ("0024/8", 24), ("0206年8月", 206), ("1925-12", 1925), ("2101/1", 2101), ("R83.1", 2101),
      ("0206/11/02", 206), ("22040801", 2204),
    ])
  func yearOutside(_ text: String, _ year: Int64) {
    #expect(read(text) == .unusable(.monthUnreadable, year))
  }

  @Test("lies in the years that people live in", arguments: ["1926/1", "210012", "R82.12"])
  func yearInside(_ text: String) {
    #expect(read(text).flaw == .none)
  }

  @Test(
    "belongs to the era of any of its days",
    arguments: [("令和元年5月", 2019, 5), ("平成31年4月", 2019, 4), ("昭和64年1月", 1989, 1), ("平成元年1月", 1989, 1)])
  func eras(_ text: String, _ year: Int, _ month: Int) {
    #expect(read(text) == .good(Int64(Month(year: year, month: month).number)))
  }
}
