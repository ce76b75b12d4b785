import Tables

/// The widths that a sheet's columns need, learned while its rows are written.
struct ColumnWidths {
  private(set) var widths: [Int]
  private let most: Int

  /// Columns that are at least so wide that their headings fit on `lines` lines, and never wider than `most`.
  init(headings: [String], lines: Int = 2, most: Int = 40) {
    self.most = most
    // A heading's letters are bold, and beside them stands the filter's arrow.
    widths = headings.map { min(most, max(8, (DisplayWidth.of($0) + lines - 1) / lines + 4)) }
  }

  /// Takes in a text of a column; of several lines the longest counts.
  mutating func fit(_ text: String, _ column: Int) {
    if widths[column] >= most || text.utf8.count + 2 <= widths[column] { return }
    for line in text.split(separator: "\n") {
      widths[column] = max(widths[column], min(most, DisplayWidth.of(String(line)) + 2))
    }
  }
}
