import Stations

extension SpreadsheetDamage {
  /// What a spreadsheet has done to a date, or to what it took for one; nil where it has done nothing such.
  static func date(sent: String, returned: String, column: Column) -> SpreadsheetDamage? {
    let after = ShortDate(returned)
    if let day = FoldedText(sent).flawlessDay {
      if FoldedText(returned).day == day { return .dateForm }
      let parts = day.components
      return after == .day(month: parts.month, day: parts.day) ? .dateForm : nil
    }
    if column.definition.type == .month, let month = FoldedText(sent).month {
      if FoldedText(returned).month == month { return .dateForm }
      return after == .month(year: month.year % 100, month: month.month) ? .dateForm : nil
    }
    return becameDate(sent: sent, returned: returned, after, column)
  }

  /// `1-2` and `3/4` are days of the year to a spreadsheet. In a column of dates, a date with year that stands where
  /// none stood is a person's correction.
  private static func becameDate(
    sent: String, returned: String, _ after: ShortDate?, _ column: Column
  ) -> SpreadsheetDamage? {
    guard case .day(let month, let day)? = ShortDate(sent) else { return nil }
    if after == .day(month: month, day: day) { return .becameDate }
    guard column.definition.type != .date, let parts = FoldedText(returned).day?.components else { return nil }
    return parts.month == month && parts.day == day ? .becameDate : nil
  }
}

/// A date as spreadsheets shorten it.
enum ShortDate: Equatable {
  /// `1月5日`, `1/5`, `1-5`, `5-Jan`.
  case day(month: Int, day: Int)
  /// `Jan-26`.
  case month(year: Int, month: Int)

  /// Reads a folded text; nil for any other.
  init?(_ text: String) {
    var text = text
    if text.hasSuffix("日") {
      text.removeLast()
      text = String(text.map { $0 == "月" ? "/" : $0 })
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard parts.count == 2, parts.allSatisfy({ (1...3).contains($0.utf8.count) }) else { return nil }
    if let month = ShortDate.months.firstIndex(of: parts[1].lowercased()), let day = Int(parts[0]) {
      self = .day(month: month + 1, day: day)
    } else if let month = ShortDate.months.firstIndex(of: parts[0].lowercased()), let year = Int(parts[1]) {
      self = .month(year: year, month: month + 1)
    } else if let month = Int(parts[0]), let day = Int(parts[1]), (1...12).contains(month), (1...31).contains(day) {
      self = .day(month: month, day: day)
    } else {
      return nil
    }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
