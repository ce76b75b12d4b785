import Testing

@testable import Tables

@Suite struct CivilDateTests {
  @Test(arguments: [
    (0, 1970, 1, 1), (-1, 1969, 12, 31), (20_779, 2026, 11, 22), (19_782, 2024, 2, 29), (-719_468, 0, 3, 1),
    (-719_469, 0, 2, 29),
  ])
  func daysHaveTheirDates(_ number: Int, _ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate.components(number) == (year, month, day))
  }

  @Test func theSerialNumberIsThatOf1970() {
    var out: [UInt8] = []
    SerialDay(Double(CivilDate.serialOf1970), countsFrom1904: false)?.writeDay(to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "1970-01-01")
  }
}
