import Rules
import Tables

/// Writes the names of cells.
enum CellName {
  /// Appends the name of the finding's cell, such as `B17`; nothing where it is about none.
  static func append(_ mark: FindingMark, to out: inout [UInt8]) {
    guard let row = mark.row, let cell = mark.cellIndex else { return }
    if cell < 26 {
      out.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: cell))
    } else {
      out.append(contentsOf: SheetColumn.letters(cell).utf8)
    }
    Digits.append(row, to: &out)
  }
}
