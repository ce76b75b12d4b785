import Stations

/// What tells whose row a row is, as a spreadsheet may have left it: without zeros in front and hyphens.
struct WhoseRow {
  /// A cell that says whose row it is, by its place in `columns`.
  struct Clue: Hashable {
    let place: Int
    let text: String
  }

  /// A row's own; contacts may be shared.
  private static let clues: [Column] = [.stationName, .stationCode, .recordID]
  private static let columns = clues + RowLikeness.contacts

  private let texts: [String]

  init(_ cells: [Column: String]) {
    texts = WhoseRow.columns.map { column in
      String(FoldedText(cells[column] ?? "").text.filter { $0 != "-" }.drop { $0 == "0" })
    }
  }

  /// The name, the code and 管理番号, as far as they are there.
  var clues: Set<Clue> {
    Set(texts.prefix(WhoseRow.clues.count).enumerated().filter { !$1.isEmpty }.map { Clue(place: $0, text: $1) })
  }

  /// Whether the code is another one, and with it the name or 管理番号: who corrects one of them has the others left.
  func isOfOtherStation(than other: WhoseRow) -> Bool {
    texts[1] != other.texts[1] && (texts[0] != other.texts[0] || texts[2] != other.texts[2])
  }

  /// In how many cells that are not blank the two agree.
  func agreement(with other: WhoseRow) -> Int { zip(texts, other.texts).count { !$0.isEmpty && $0 == $1 } }
}
