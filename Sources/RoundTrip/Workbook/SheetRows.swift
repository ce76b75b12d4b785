/// The rows of a sheet below its headings, as far as a spreadsheet has room for them; below them stands how many more
/// there are, and where.
struct SheetRows {
  /// The row below those that are written.
  private(set) var next = 1
  private var left = 0
  /// The row that is kept free for the words about the others.
  private let last: Int
  /// The file that holds all rows.
  private let file: String
  private let language: BookLanguage

  /// The rows of a sheet that has room for `most` with its headings.
  init(most: Int, all file: String, _ language: BookLanguage) {
    last = most - 1
    self.file = file
    self.language = language
  }

  /// Whether a further row has room; where it has none, it is counted.
  mutating func hasRoom() -> Bool {
    if next < last { return true }
    left += 1
    return false
  }

  /// Ends the row in hand.
  mutating func endRow() { next += 1 }

  /// Writes how many rows had no room, where there are any, and a mark in another column: nothing may be said of the
  /// sheet's rows afterwards. Throws `WorkbookWriteFailure`.
  func finish(
    _ sheet: SheetWriter, column: Int, mark: (text: String, column: Int)? = nil
  ) throws(WorkbookWriteFailure) {
    if left == 0 { return }
    let words = language("ほかに\(left)行あります。すべての行は \(file) にあります。", "\(left) more in \(file), which has all rows.")
    try sheet.text(words, next, column, CellStyle(content: .text, isBold: true, isFramed: false))
    if let mark { try sheet.text(mark.text, next, mark.column, CellStyle(content: .text)) }
  }
}
