import Stations
import Tables

extension SpreadsheetDamage {
  /// What a spreadsheet has done to a date, or to what it took for one; nil where it has done nothing such.
  static func date(sent: String, returned: String, column: Column) -> SpreadsheetDamage? {
    let after = DateParts(returned)
    if let day = FoldedText(sent).flawlessDay {
      if FoldedText(returned).day == day { return .dateForm }
      return after?.isPart(of: day) == true ? .dateForm : nil
    }
    if column.definition.type == .month, column.reading(of: sent).flaw == .none, let month = FoldedText(sent).month {
      if FoldedText(returned).month == month { return .dateForm }
      // A spreadsheet takes a month for its first day.
      return after?.isPart(of: month.day(1)) == true ? .dateForm : nil
    }
    // In a column of dates, a date with year that stands where none stood is a person's correction.
    let isCorrection = column.definition.type == .date && column.reading(of: returned).flaw == .none
    return becameDate(sent: sent, after, isCorrection: isCorrection)
  }

  /// `1-2` and `3/4` are days of the year to a spreadsheet, `26-3-1` and `2026-3` days, which it writes with their
  /// year.
  private static func becameDate(sent: String, _ after: DateParts?, isCorrection: Bool) -> SpreadsheetDamage? {
    guard let parts = DateParts(sent), let after else { return nil }
    guard let before = parts.dayOfYear else {
      return !isCorrection && after.isWhole(of: parts) && parts.days.contains(where: after.isPart) ? .becameDate : nil
    }
    if let day = after.dayOfYear { return day == before ? .becameDate : nil }
    return !isCorrection && after.names(year: nil, month: before.month, day: before.day) ? .becameDate : nil
  }

  /// Whether both are one time of the day, or one stretch of hours.
  static func isSameTime(sent: String, returned: String) -> Bool {
    guard sent != returned, let before = time(sent), let after = time(returned) else { return false }
    // No spreadsheet adds a half of the day: a person does.
    return before.seconds == after.seconds && (before.hasHalf || !after.hasHalf)
  }

  /// A time, and whether it names the half of the day: `9:30`, `09:30:00`, `9:30 PM`.
  private static func time(_ text: String) -> (seconds: Int, hasHalf: Bool)? {
    let words = text.lowercased().split(separator: " ")
    guard (1...2).contains(words.count), let half = ["", "am", "pm"].firstIndex(of: words.count == 1 ? "" : words[1])
    else { return nil }
    let parts = words[0].split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy(\.isASCIIDigit) && $0.utf8.count <= 2 ? Int($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let hours = half == 0 ? numbers[0] : numbers[0] % 12 + (half == 2 ? 12 : 0)
    return (hours * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0), half > 0)
  }
}
