import Tables

/// A table with headings, as most sheets are.
extension SheetWriter {
  /// Writes the headings of a table, whose rows are `lines` lines high unless they say otherwise, and sets its columns'
  /// widths, in characters. Throws `WorkbookWriteFailure`.
  func headings(_ headings: [(text: String, width: Double)], lines: Int = 1) throws(WorkbookWriteFailure) {
    heightOfOthers(ofLines: lines)
    try height(Double(12 + 12 * lines), 0)
    for (index, heading) in headings.enumerated() {
      try width(heading.width, index, CellStyle(isFramed: false))
      let style = CellStyle(tone: .heading, isWrapped: true, isBold: true, isCentred: true)
      try text(heading.text, 0, index, style)
    }
  }

  /// Freezes and filters a table with these rows, which can be sorted but not typed into (`otherwise` says why), sets
  /// how it is printed, and says how many had no room. Throws `WorkbookWriteFailure`.
  func finishTable(
    _ rows: SheetRows, columns: Int, otherwise: String, footer: String
  ) throws(WorkbookWriteFailure) {
    let last = max(1, rows.next - 1)
    freeze(rows: 1, columns: 0)
    try filter(rows: 0...last, columns: columns)
    try expect(.nothing, rows: 1...last, columns: 0...(columns - 1), otherwise: otherwise)
    try expectDigitsAsText("A1:\(SheetColumn.letters(columns - 1))\(max(2, rows.next))")
    try printing(footer: footer)
    try rows.finish(self, column: 0)
  }
}
