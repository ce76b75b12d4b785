/// Which days are business days, and which day lies a number of business days ahead.
///
/// A business day is not Saturday, Sunday, a national holiday, nor one of 12-29…01-03 (domain: calendar).
public struct BusinessCalendar: Sendable {
  /// Why a question to the calendar has no answer.
  public enum Failure: Error, Sendable, Hashable {
    /// The day lies outside the years whose holidays are known.
    case outsideTable(Day)
  }

  /// The first day whose holidays are known.
  public static let firstDay = Month(year: NationalHolidays.firstYear, month: 1).day(1)
  /// The last day whose holidays are known.
  public static let lastDay = Month(year: NationalHolidays.lastYear, month: 12).day(31)

  private let holidays: Set<Day>

  /// The calendar of the built-in holidays and an office's own days off.
  public init(extraHolidays: [Day] = []) {
    var days = Set(extraHolidays)
    for date in NationalHolidays.dates {
      if let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100) { days.insert(day) }
    }
    self.holidays = days
  }

  /// Whether offices work on the day. Throws `Failure.outsideTable` for a day outside 2023–2035.
  public func isBusinessDay(_ day: Day) throws(Failure) -> Bool {
    guard day >= BusinessCalendar.firstDay, day <= BusinessCalendar.lastDay else { throw .outsideTable(day) }
    if day.weekday == 0 || day.weekday == 6 || holidays.contains(day) { return false }
    let parts = day.components
    let isYearEnd = parts.month == 12 && parts.day >= 29 || parts.month == 1 && parts.day <= 3
    return !isYearEnd
  }

  /// The day `count` business days after `start`, counting the days after it: 2024-08-01 + 5 is 2024-08-08.
  ///
  /// Throws `Failure.outsideTable` where the count reaches a day outside 2023–2035.
  public func day(_ start: Day, plusBusinessDays count: Int) throws(Failure) -> Day {
    var day = start
    var left = count
    while left > 0 {
      day = day + 1
      if try isBusinessDay(day) { left -= 1 }
    }
    return day
  }
}
