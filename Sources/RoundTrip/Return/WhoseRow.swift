import Stations

/// What tells whose row a row is, as a spreadsheet may have left it: without zeros in front and hyphens.
struct WhoseRow {
  /// A cell that says whose row it is.
  struct Clue: Hashable {
    let column: Column
    let text: String
  }

  /// The columns that name a station.
  private static let names: [Column] = [.stationName, .stationCode, .recordID]

  /// What the cells say that are not blank.
  private let texts: [Column: String]

  init(_ cells: [Column: String]) {
    var texts: [Column: String] = [:]
    for column in WhoseRow.names + RowLikeness.contacts {
      let text = FoldedText(cells[column] ?? "").text.filter { $0 != "-" }.drop { $0 == "0" }
      if !text.isEmpty { texts[column] = String(text) }
    }
    self.texts = texts
  }

  /// The names and the ways to reach the station, as far as they are there.
  var clues: Set<Clue> { Set(texts.map { Clue(column: $0.key, text: $0.value) }) }

  /// Whether both rows name the station alike.
  func isNamedLike(_ other: WhoseRow) -> Bool { WhoseRow.names.allSatisfy { texts[$0] == other.texts[$0] } }

  /// Whether both rows have the same code; without one, nobody knows.
  func hasCode(of other: WhoseRow) -> Bool { texts[.stationCode].map { $0 == other.texts[.stationCode] } ?? false }
}
