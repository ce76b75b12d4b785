import Testing

@testable import Stations

@Suite("The schedule")
struct ScheduleTests {
  private let schedule = Schedule(calendar: BusinessCalendar(), deadlines: Deadlines())

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(
    "expects billing papers by the 15th",
    arguments: [
      ("2026-11-20", "2026-12-15"), ("2026-11-21", "2027-01-15"), ("2026-12-20", "2027-01-15"),
      ("2026-12-31", "2027-02-15"), ("2026-11-01", "2026-12-15"),
    ])
  func billingDocuments(_ applied: String, _ expected: String) throws {
    #expect(schedule.billingDocumentsExpected(applied: try day(applied)).description == expected)
  }

  @Test("limits billing by its first month")
  func billingLimits() throws {
    let march = Month(year: 2027, month: 3)
    #expect(schedule.billingSafeDay(start: march).description == "2027-01-20")
    #expect(schedule.billingLastDay(start: march).description == "2027-01-31")
    #expect(schedule.billingLastDay(start: Month(year: 2027, month: 4)).description == "2027-02-28")
    #expect(schedule.billingLastStart(applied: try day("2026-11-22")).description == "2027-11")
  }

  @Test("gives a certificate the days that the guide's pictures show")
  func certificates() throws {
    #expect(schedule.downloadLastDay(issued: try day("2021-03-10")).description == "2021-09-06")
    #expect(schedule.downloadLastDay(issued: try day("2021-10-28")).description == "2022-04-26")
    #expect(schedule.validLastDay(issued: try day("2021-03-10")).description == "2024-06-10")
    #expect(schedule.validLastDay(issued: try day("2021-11-08")).description == "2025-02-08")
    #expect(schedule.validLastDay(issued: try day("2021-11-30")).description == "2025-02-28")
  }

  @Test("forecasts both papers from what is dated")
  func forecast() throws {
    let today = try day("2026-11-22")
    var facts = StationFacts()
    #expect(schedule.forecast(facts, today: today)?.description == "2026-11-30")
    facts.eligibilityAppliedOn = try day("2026-11-01")
    #expect(schedule.forecast(facts, today: today)?.description == "2026-11-29")
    facts.certificateAppliedOn = try day("2026-11-10")
    #expect(schedule.forecast(facts, today: today) == today)
    facts.masterAccountNotifiedOn = try day("2026-11-09")
    facts.certificateReceivedOn = try day("2026-11-17")
    #expect(schedule.forecast(facts, today: today)?.description == "2026-11-17")
    facts.terminalCount = 2
    facts.certificateReceivedCount = 1
    #expect(schedule.forecast(facts, today: today) == today)
  }

  @Test("has no forecast where the calendar ends")
  func pastTheTable() throws {
    #expect(schedule.forecast(StationFacts(), today: try day("2035-12-28")) == nil)
    #expect(schedule.masterAccountExpected(applied: try day("2036-01-01")) == nil)
  }
}
