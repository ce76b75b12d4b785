import Tables

/// A table with headings, as most sheets are.
extension SheetWriter {
  /// Writes the headings of a table, whose rows are one line high unless they say otherwise, and sets its columns'
  /// widths. Throws `WorkbookWriteFailure`.
  func headings(_ headings: [String], widths: [Double]) throws(WorkbookWriteFailure) {
    heightOfOthers(ofLines: 1)
    try height(24, 0)
    for (index, heading) in headings.enumerated() {
      try width(widths[index], index, CellStyle(isFramed: false))
      let style = CellStyle(tone: .heading, isWrapped: true, isBold: true, isCentred: true)
      try text(heading, 0, index, style)
    }
  }

  /// Refuses whatever is typed into the rows, which can still be sorted and filtered; `otherwise` says why. Throws
  /// `WorkbookWriteFailure`.
  func refuseEntries(_ rows: SheetRows, columns: Int, otherwise: String) throws(WorkbookWriteFailure) {
    for column in 0..<columns {
      try expect(.nothing, rows: 1...max(1, rows.next - 1), column: column, otherwise: otherwise)
    }
  }

  /// Freezes and filters a table with these rows, sets how it is printed, and says how many had no room. Throws
  /// `WorkbookWriteFailure`.
  func finishTable(_ rows: SheetRows, columns: Int, footer: String) throws(WorkbookWriteFailure) {
    freeze(rows: 1, columns: 0)
    try filter(rows: 0...max(1, rows.next - 1), columns: columns)
    try expectDigitsAsText("A1:\(SheetColumn.letters(columns - 1))\(max(2, rows.next))")
    try printing(footer: footer)
    try rows.finish(self, column: 0)
  }
}
