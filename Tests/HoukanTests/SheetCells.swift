import SystemPackage
import Tables
import TestSupport

/// The cells of an export, as the program reads them.
enum SheetCells {
  /// The rows of a text file or of a workbook's sheet, sheet row 1 first, without the blank cells at their ends.
  static func read(
    _ path: String, delimiter: UInt8 = UInt8(ascii: ","), sheet: Int = 0
  ) throws -> [[String]] {
    let table =
      switch try TableSource(path: FilePath(path)) {
      case .text(let table): table
      case .workbook(let book): try book.table(of: book.sheets[sheet])
      }
    var rows: [[String]] = []
    try table.forEachRecord(delimiter: delimiter) { record in
      while rows.count < record.sheetRow - 1 { rows.append([]) }
      rows.append(Array(record.texts.reversed().drop { $0.isEmpty }.reversed()))
    }
    return rows
  }
}
