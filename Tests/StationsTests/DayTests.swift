import Testing

@testable import Stations

@Suite("A day")
struct DayTests {
  @Test("goes from number to year, month, day and back, for every day of 1900–2100")
  func roundTrip() throws {
    var year = 1900
    var month = 1
    var dayOfMonth = 1
    let first = try #require(Day(iso: "1900-01-01"))
    let last = try #require(Day(iso: "2100-12-31"))
    #expect(first.number == -25_567)
    #expect(first.weekday == 1)
    for number in first.number...last.number {
      let day = Day(number: number)
      let parts = day.components
      #expect(parts.year == year && parts.month == month && parts.day == dayOfMonth)
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
      #expect(Day(iso: day.description) == day)
      #expect(day.weekday == (Int(number - first.number) + 1) % 7)
      #expect(day.month == Month(year: year, month: month))
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      dayOfMonth += 1
      if dayOfMonth > lengths[month - 1] {
        #expect(day == day.month.lastDay)
        #expect(Day(year: year, month: month, day: dayOfMonth) == nil)
        dayOfMonth = 1
        month += 1
      }
      if month > 12 {
        month = 1
        year += 1
      }
    }
    #expect(year == 2101)
  }

  @Test(
    "that no calendar has is none",
    arguments: [(2023, 2, 29), (2024, 2, 30), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (0, 1, 1), (10_000, 1, 1)])
  func impossible(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "is read from ISO 8601 only",
    arguments: ["2024-8-1", "2024/08/01", "20240801", "", "2024-08-01 ", "２０２４-08-01", "2024-02-30"])
  func notISO(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("counts forward and back")
  func arithmetic() throws {
    let day = try #require(Day(iso: "2024-02-28"))
    #expect((day + 2).description == "2024-03-01")
    #expect((day + 2 - 2) == day)
    #expect((day + 366) - day == 366)
  }
}

@Suite("A month")
struct MonthTests {
  @Test("ends on its last day, and a day past its end is that day")
  func ends() {
    for year in [1900, 2000, 2023, 2024, 2100] {
      for month in 1...12 {
        let value = Month(year: year, month: month)
        #expect(value.lastDay + 1 == (value + 1).day(1))
        #expect(value.day(31) == value.lastDay)
        #expect(value.year == year && value.month == month)
      }
    }
    #expect(Month(year: 2024, month: 2).day(31).description == "2024-02-29")
  }

  @Test("counts over the turn of the year")
  func arithmetic() {
    #expect((Month(year: 2027, month: 1) - 2).description == "2026-11")
    #expect((Month(year: 2026, month: 12) + 2).description == "2027-02")
  }
}
