import RoundTrip
import Stations

/// A cell of a returned row beside what was sent and what the export holds now.
struct MergedCell {
  /// The column.
  let column: Column
  /// The export's sheet column, 0 for A; nil where the export has no such column.
  let cell: Int?
  /// The text as sent.
  let sent: String
  /// The text as returned.
  let returned: String
  /// The text in the export now.
  let now: String
  /// What becomes of it.
  let merge: CellMerge

  /// Whether people have put something else there than what was sent and what the export holds.
  var isChanged: Bool {
    switch merge {
    case .unchanged, .damaged, .alreadyDone: false
    case .change, .conflict, .noColumn, .formula: true
    }
  }
}
