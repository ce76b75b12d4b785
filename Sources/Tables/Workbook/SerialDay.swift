import Glibc

/// Days and times that a spreadsheet keeps as a number of days.
///
/// Day 1 is 1900-01-01, and 60 a 29 February that 1900 did not have (Lotus 1-2-3's error, kept ever since); in
/// workbooks from old Macintosh programs day 0 is 1904-01-01.
struct SerialDay {
  /// The last serial number, 9999-12-31. Source: Excel specifications and limits.
  private static let last: Int64 = 2_958_465
  /// How many days the two ways of counting are apart.
  private static let from1904: Int64 = 1_462

  private let day: Int64
  private let seconds: Int64

  /// The day and time of a number; nil where a spreadsheet shows no date for it.
  init?(_ value: Double, countsFrom1904: Bool) {
    guard value >= 0, value < Double(SerialDay.last + 1) else { return nil }
    // Seconds are rounded: 10:30 is kept as 0.4375 of a day, 10:20 as no finite fraction.
    let total = Int64((value * 86_400).rounded())
    day = total / 86_400 + (countsFrom1904 ? SerialDay.from1904 : 0)
    seconds = total % 86_400
    guard day <= SerialDay.last else { return nil }
  }

  /// Whether there is a time too.
  var hasTime: Bool { seconds != 0 }

  /// Writes `YYYY-MM-DD`, and behind it the time if there is one.
  func writeDay(to out: inout [UInt8]) {
    let (year, month, number) = calendarDay
    Digits.append(year, width: 4, to: &out)
    out.append(UInt8(ascii: "-"))
    Digits.append(month, width: 2, to: &out)
    out.append(UInt8(ascii: "-"))
    Digits.append(number, width: 2, to: &out)
    if hasTime {
      out.append(UInt8(ascii: " "))
      writeTime(hours: seconds / 3_600, to: &out)
    }
  }

  /// Writes `HH:MM`, and behind it the seconds if there are any.
  func writeTimeOfDay(to out: inout [UInt8]) { writeTime(hours: seconds / 3_600, to: &out) }

  /// Writes hours beyond a day: `30:15`.
  func writeElapsed(to out: inout [UInt8]) { writeTime(hours: day * 24 + seconds / 3_600, to: &out) }

  /// Whether the number is less than a day.
  var isWithinADay: Bool { day == 0 }

  private func writeTime(hours: Int64, to out: inout [UInt8]) {
    Digits.append(Int(hours), width: 2, to: &out)
    out.append(UInt8(ascii: ":"))
    Digits.append(Int(seconds / 60 % 60), width: 2, to: &out)
    if seconds % 60 != 0 {
      out.append(UInt8(ascii: ":"))
      Digits.append(Int(seconds % 60), width: 2, to: &out)
    }
  }

  /// Year, month and day of the month. 0 and 60 give the days that a spreadsheet shows for them, and no calendar has.
  private var calendarDay: (year: Int, month: Int, day: Int) {
    if day == 0 { return (1900, 1, 0) }
    if day == 60 { return (1900, 2, 29) }
    return CivilDate.components(Int(day) - CivilDate.serialOf1970 + (day < 60 ? 1 : 0))
  }
}
