/// Which days are business days, and which day lies a number of business days ahead.
///
/// A business day is not Saturday, Sunday, a national holiday, nor one of 12-29…01-03 (project decision).
public struct BusinessCalendar: Sendable {
  /// Why a question to the calendar has no answer.
  public enum Failure: Error, Sendable, Hashable {
    /// The day lies outside the years whose holidays are known.
    case outsideTable(Day)
  }

  /// The years whose holidays are known.
  public static let years = NationalHolidays.firstYear...NationalHolidays.lastYear
  /// The first day whose holidays are known.
  public static let firstDay = Month(year: years.lowerBound, month: 1).day(1)
  /// The last day whose holidays are known.
  public static let lastDay = Month(year: years.upperBound, month: 12).day(31)

  /// Every business day of the table, in order.
  private let businessDays: [Day]
  /// Per day since the day before `firstDay`, how many business days there are up to it: the answer to a question is
  /// two look-ups, however far ahead.
  private let counts: [Int32]

  /// The calendar of the built-in holidays and an office's own days off.
  public init(extraHolidays: [Day] = []) {
    var daysOff = Set(extraHolidays)
    for date in NationalHolidays.dates {
      if let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100) { daysOff.insert(day) }
    }
    var businessDays: [Day] = []
    var counts: [Int32] = [0]
    for number in BusinessCalendar.firstDay.number...BusinessCalendar.lastDay.number {
      let day = Day(number: number)
      if !BusinessCalendar.isRestDay(day), !daysOff.contains(day) { businessDays.append(day) }
      counts.append(Int32(businessDays.count))
    }
    self.businessDays = businessDays
    self.counts = counts
  }

  /// Whether the holidays around the day are known.
  public static func covers(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// Whether offices work on the day. Throws `Failure.outsideTable` for a day outside `years`.
  public func isBusinessDay(_ day: Day) throws(Failure) -> Bool {
    guard BusinessCalendar.covers(day) else { throw .outsideTable(day) }
    let place = day - BusinessCalendar.firstDay
    return counts[place + 1] > counts[place]
  }

  /// The day `count` business days after `start`, counting the days after it: 2024-08-01 + 5 is 2024-08-08.
  ///
  /// A count of 0 or less gives `start`, whose holidays nobody needs then. Throws `Failure.outsideTable` where business
  /// days outside `years` would have to be counted.
  public func day(_ start: Day, plusBusinessDays count: Int) throws(Failure) -> Day {
    guard count > 0 else { return start }
    let place = start - BusinessCalendar.firstDay + 1
    guard place >= 0, place < counts.count else { throw .outsideTable(start + 1) }
    let target = Int(counts[place]) + count
    guard target <= businessDays.count else { throw .outsideTable(BusinessCalendar.lastDay + 1) }
    return businessDays[target - 1]
  }

  /// Saturday, Sunday and the turn of the year.
  private static func isRestDay(_ day: Day) -> Bool {
    if day.weekday == 0 || day.weekday == 6 { return true }
    let parts = day.components
    return parts.month == 12 && parts.day >= 29 || parts.month == 1 && parts.day <= 3
  }
}
