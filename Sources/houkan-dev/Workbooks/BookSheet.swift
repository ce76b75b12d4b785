/// A sheet of a made-up workbook.
struct BookSheet: Sendable {
  /// The name on its tab.
  let name: String
  /// Whether its tab is shown.
  var isVisible = true
  /// Its rows from the first on; an empty one is left out of the file.
  var rows: [[BookCell]]
  /// Ranges of cells that are one, such as `A1:F1`.
  var merged: [String] = []
}
