import Stations

/// A rule about a cell of its columns that holds none of the portal's choices.
protocol UnknownChoice: CellRule {}

extension UnknownChoice {
  static var flaws: [CellFlaw] { [.choiceUnknown] }

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard Self.about.columns.contains(column) else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」の「\(value)」は選択肢にありません。\(ChoiceWords.expected(column, .ja))を選んでください。",
      en: "“\(value)” is not a choice for “\(column.header)”; "
        + "please choose \(ChoiceWords.expected(column, .en)).",
      suggestion: ChoiceWords.suggestion(row, column))
  }
}
