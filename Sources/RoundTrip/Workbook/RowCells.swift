import Stations

/// Writes the cells of a row one after the other.
struct RowCells {
  private let sheet: SheetWriter
  private let row: Int
  private var column = 0

  /// The cells of a row, from its first on.
  init(_ sheet: SheetWriter, _ row: Int) {
    self.sheet = sheet
    self.row = row
  }

  /// Writes a text into the next cell. Throws `WorkbookWriteFailure`.
  mutating func text(_ text: String, _ format: CellFormat) throws(WorkbookWriteFailure) {
    try sheet.text(text, row, column, format)
    column += 1
  }

  /// Writes a day, or nothing, into the next cell. Throws `WorkbookWriteFailure`.
  mutating func day(_ day: Day?, _ format: CellFormat) throws(WorkbookWriteFailure) {
    try sheet.day(day, row, column, format)
    column += 1
  }

  /// Writes a number into the next cell. Throws `WorkbookWriteFailure`.
  mutating func number(_ number: Int, _ format: CellFormat) throws(WorkbookWriteFailure) {
    try sheet.number(number, row, column, format)
    column += 1
  }
}
