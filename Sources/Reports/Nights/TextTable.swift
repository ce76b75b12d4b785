import Tables

/// A table for a terminal, its columns aligned by the width in which characters are shown.
struct TextTable {
  private let rows: [[String]]
  /// The columns from here on hold numbers, which end at the same place.
  private let numbersFrom: Int

  /// Rows with as many cells each, the header first.
  init(_ rows: [[String]], numbersFrom: Int = .max) {
    self.rows = rows
    self.numbersFrom = numbersFrom
  }

  /// The table, with a line end behind every line.
  var text: String {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { cells in
      var line = cells.enumerated().map { index, cell in padded(cell, to: widths[index], isNumber: index >= numbersFrom)
      }
      .joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func padded(_ cell: String, to width: Int, isNumber: Bool) -> String {
    isNumber
      ? String(repeating: " ", count: max(0, width - DisplayWidth.of(cell))) + cell
      : DisplayWidth.pad(cell, to: width)
  }
}
