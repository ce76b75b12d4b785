/// Year, month and day of the month of a day of the Gregorian calendar, also before there was one.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil from days).
public enum CivilDate {
  /// The number by which spreadsheets know 1970-01-01. Source: ISO/IEC 29500-1, 18.17.4.1.
  @inlinable
  public static var serialOf1970: Int { 25_569 }

  /// Year, month (1…12) and day of the month of the day so many days after 1970-01-01, negative before it.
  @inlinable
  @inline(__always)
  public static func components(_ daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    // Counted from 1 March of the year 0, so that leap days end the years.
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
