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
    "belongs to the era of any of its days",
    arguments: [("令和元年5月", 2019, 5), ("平成31年4月", 2019, 4), ("昭和64年1月", 1989, 1), ("平成元年1月", 1989, 1)])
  func eras(_ text: String, _ year: Int, _ month: Int) {
    #expect(read(text) == .good(Int64(Month(year: year, month: month).number)))
  }
}
