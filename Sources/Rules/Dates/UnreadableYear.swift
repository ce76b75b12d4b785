import Stations

/// What is said of a date or month in a year that nobody can mean (`WrittenYears`).
enum UnreadableYear {
  /// Reports the cell, whose reading has the year for its number; `example` is the form that is wanted.
  static func report(_ row: StationRow, _ column: Column, example: String, _ report: inout RowReport) {
    let (value, year, years) = (row.utf8(column), row.reading(column).number, WrittenYears.range)
    report.add(
      row, column,
      ja: "「\(value)」は\(year)年と読めますが、年は\(years.lowerBound)年から\(years.upperBound)年までです。年をご確認のうえ、"
        + "「\(example)」の形で入力してください。",
      en: "“\(value)” is read as the year \(year), outside \(years.lowerBound) to \(years.upperBound); "
        + "please check the year and write it as in \(example).")
  }
}
