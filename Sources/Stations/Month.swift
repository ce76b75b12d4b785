/// A month of a year, such as the month in which online billing starts (請求開始年月).
public struct Month: Hashable, Comparable, Sendable {
  /// Months since year 0: `year * 12 + (month - 1)`.
  public let number: Int32

  /// The month that lies `number` months after January of year 0.
  public init(number: Int32) {
    self.number = number
  }

  /// The month with this year and month of the year (1…12).
  public init(year: Int, month: Int) {
    self.number = Int32(year * 12 + month - 1)
  }

  /// The year.
  public var year: Int { Int(number) / 12 }

  /// The month of the year, 1…12.
  public var month: Int { Int(number) % 12 + 1 }

  /// How many days the month has, 28…31.
  public var length: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of this month with the given number; one past the end gives the last day, one below 1 the first.
  public func day(_ day: Int) -> Day {
    Day(number: Day.number(year: year, month: month, day: min(max(day, 1), length)))
  }

  /// The last day of the month.
  public var lastDay: Day { day(length) }

  /// The order of time: an earlier month is less.
  public static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  /// The month `months` later.
  public static func + (month: Month, months: Int) -> Month { Month(number: month.number + Int32(months)) }

  /// The month `months` earlier.
  public static func - (month: Month, months: Int) -> Month { Month(number: month.number - Int32(months)) }
}

extension Month: CustomStringConvertible {
  /// `YYYY-MM` (ISO 8601).
  public var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))" }
}
