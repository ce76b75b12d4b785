import Stations

/// A rule about 点数表コード or 所属機関 of another kind of institution.
protocol RefusedScoreTable: CellRule {
  /// Whether the rule is about the choice with this number of the portal.
  static func isAbout(_ number: Int?) -> Bool
}

extension RefusedScoreTable {
  static var flaws: [CellFlaw] { [.choiceRefused] }

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard Self.about.columns.contains(column), Self.isAbout(row.choice(column)?.number) else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "「\(column.header)」が「\(value)」です。訪問看護ステーションは「6: 訪問看護」を選んでください。",
      en: "“\(column.header)” is “\(value)”; a nursing station chooses 6 (“訪問看護”).",
      suggestion: ChoiceWords.right(column))
  }
}
