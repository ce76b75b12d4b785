import Stations

/// A rule about a cell of its columns that holds something other than the choice that a station must take.
protocol OtherChoice: CellRule {}

extension OtherChoice {
  static var flaws: [CellFlaw] { [.choiceUnknown] }

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard Self.about.columns.contains(column) else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」は選べません。\(ChoiceWords.expected(column, .ja))を選んでください。",
      en: "“\(value)” cannot be chosen for “\(column.header)”; please choose \(ChoiceWords.expected(column, .en)).")
  }
}
