import Tables

/// A calendar day of the Gregorian calendar, without time or time zone, as a count of days.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days from civil).
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int32

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day with this year (1…9999), month (1…12) and day of the month, or nil where no calendar has it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Month(year: year, month: month).length
    else { return nil }
    self.number = Day.number(year: year, month: month, day: day)
  }

  /// The day written `YYYY-MM-DD` (ISO 8601, extended), or nil for any other text.
  public init?(iso text: String) {
    let bytes = text.utf8Span.span
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CellBytes.number(bytes.extracting(0..<4), ofDigits: 4),
      let month = CellBytes.number(bytes.extracting(5..<7), ofDigits: 2),
      let day = CellBytes.number(bytes.extracting(8..<10), ofDigits: 2)
    else { return nil }
    self.init(year: Int(year), month: Int(month), day: Int(day))
  }

  /// The order of time: an earlier day is less.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day `days` calendar days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

  /// The day `days` calendar days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

  /// How many calendar days `left` lies after `right`; negative where it lies before.
  public static func - (left: Day, right: Day) -> Int { Int(left.number - right.number) }

  /// Year, month (1…12) and day of the month.
  public var components: (year: Int, month: Int, day: Int) { CivilDate.components(Int(number)) }

  /// The month that holds this day.
  public var month: Month {
    let parts = components
    return Month(year: parts.year, month: parts.month)
  }

  /// The day of the week: 0 Sunday … 6 Saturday.
  public var weekday: Int {
    let shifted = (Int(number) + 4) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD` (ISO 8601, extended).
  public var description: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else {
      return [year.padded(to: 4), month.padded(to: 2), day.padded(to: 2)].joined(separator: "-")
    }
    // Short enough for a text without memory of its own: a night writes hundreds of thousands of days.
    return String(unsafeUninitializedCapacity: 10) { text in
      Digits.fill(text, 0..<4, year)
      text[4] = UInt8(ascii: "-")
      Digits.fill(text, 5..<7, month)
      text[7] = UInt8(ascii: "-")
      Digits.fill(text, 8..<10, day)
      return 10
    }
  }
}

extension Int {
  /// Decimal digits with leading zeros up to `width`; more digits where it takes more.
  func padded(to width: Int) -> String { Digits.text(self, width: width) }
}
