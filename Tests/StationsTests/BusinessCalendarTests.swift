import Testing

@testable import Stations

@Suite("The calendar")
struct BusinessCalendarTests {
  private let calendar = BusinessCalendar()

  @Test(
    "counts the business days after a day",
    arguments: [
      ("2024-08-01", 5, "2024-08-08"), ("2026-12-28", 5, "2027-01-08"), ("2027-01-04", 5, "2027-01-12"),
      ("2026-11-22", 0, "2026-11-22"), ("2026-11-22", 1, "2026-11-24"), ("2024-12-27", 1, "2025-01-06"),
    ])
  func counting(_ start: String, _ count: Int, _ expected: String) throws {
    let day = try #require(Day(iso: start))
    #expect(try calendar.day(day, plusBusinessDays: count).description == expected)
  }

  @Test("gives the same day as counting one by one")
  func oneByOne() throws {
    var day = BusinessCalendar.firstDay - 1
    while day < Day(number: BusinessCalendar.lastDay.number - 40) {
      for count in [1, 5, 20] {
        var expected = day
        var left = count
        while left > 0 {
          expected = expected + 1
          if try calendar.isBusinessDay(expected) { left -= 1 }
        }
        #expect(try calendar.day(day, plusBusinessDays: count) == expected)
      }
      day = day + 1
    }
  }

  @Test("knows weekends, holidays, substitute holidays and the turn of the year")
  func restDays() throws {
    for text in ["2026-11-22", "2026-11-21", "2026-11-23", "2026-05-06", "2026-12-29", "2026-12-31", "2027-01-03"] {
      let day = try #require(Day(iso: text))
      #expect(try !calendar.isBusinessDay(day), "\(text)")
    }
    for text in ["2026-11-24", "2026-12-28", "2027-01-04"] {
      let day = try #require(Day(iso: text))
      #expect(try calendar.isBusinessDay(day), "\(text)")
    }
  }

  @Test("takes an office's own days off")
  func extraHolidays() throws {
    let day = try #require(Day(iso: "2026-11-24"))
    #expect(try !BusinessCalendar(extraHolidays: [day]).isBusinessDay(day))
  }

  @Test("never guesses outside its table")
  func outside() throws {
    let last = BusinessCalendar.lastDay
    #expect(throws: BusinessCalendar.Failure.outsideTable(last + 1)) { try calendar.isBusinessDay(last + 1) }
    #expect(throws: BusinessCalendar.Failure.outsideTable(last + 1)) {
      try calendar.day(last - 3, plusBusinessDays: 5)
    }
    #expect(throws: BusinessCalendar.Failure.outsideTable(last + 1)) { try calendar.day(last, plusBusinessDays: 1) }
    #expect(throws: (any Error).self) { try calendar.day(last + 400, plusBusinessDays: 1) }
    #expect(throws: (any Error).self) { try calendar.day(BusinessCalendar.firstDay - 2, plusBusinessDays: 1) }
    #expect(throws: (any Error).self) { try calendar.isBusinessDay(BusinessCalendar.firstDay - 1) }
  }
}
