import Stations

/// What tells whose row a row is, as a spreadsheet may have left it: without zeros in front and hyphens.
struct WhoseRow {
  /// A cell that says whose row it is.
  struct Clue: Hashable {
    let column: Column
    let text: String
  }

  /// A row's own; contacts may be shared.
  private static let clues: [Column] = [.stationName, .stationCode, .recordID]
  private static let columns = clues + RowLikeness.contacts

  /// What the cells say that are not blank.
  private var texts: [Column: String] = [:]

  init(_ cells: [Column: String]) {
    for column in WhoseRow.columns {
      let text = FoldedText(cells[column] ?? "").text.filter { $0 != "-" }.drop { $0 == "0" }
      if !text.isEmpty { texts[column] = String(text) }
    }
  }

  /// The name, the code and 管理番号, as far as they are there.
  var clues: Set<Clue> {
    Set(WhoseRow.clues.compactMap { column in texts[column].map { Clue(column: column, text: $0) } })
  }

  /// Whether the code is another one, and with it the name or 管理番号: a correction changes one of the three, not two.
  func isOfOtherStation(than other: WhoseRow) -> Bool {
    func differs(_ column: Column) -> Bool { texts[column] != other.texts[column] }
    return differs(.stationCode) && (differs(.stationName) || differs(.recordID))
  }

  /// In how many cells that are not blank the two agree.
  func agreement(with other: WhoseRow) -> Int { texts.count { other.texts[$0.key] == $0.value } }
}
