import Stations

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
    return becameDate(sent: sent, after, column)
  }

  /// `1-2` and `3/4` are days of the year to a spreadsheet. In a column of dates, a date with year that stands where
  /// none stood is a person's correction.
  private static func becameDate(sent: String, _ after: DateParts?, _ column: Column) -> SpreadsheetDamage? {
    guard let before = DateParts(sent)?.dayOfYear, let after else { return nil }
    if let day = after.dayOfYear { return day == before ? .becameDate : nil }
    guard column.definition.type != .date else { return nil }
    return after.names(year: nil, month: before.month, day: before.day) ? .becameDate : nil
  }
}
