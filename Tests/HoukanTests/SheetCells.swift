import SystemPackage
import Tables

/// The cells of an export, as the program reads them.
enum SheetCells {
  /// The rows of a text file or of a workbook's first sheet, without the blank cells at their ends.
  static func read(_ path: String) throws -> [[String]] {
    let table =
      switch try TableSource(path: FilePath(path)) {
      case .text(let table): table
      case .workbook(let book): try book.table(of: book.sheets[0])
      }
    var segments = table.segments(delimiter: UInt8(ascii: ","))
    var reader = try TableReader(table, delimiter: UInt8(ascii: ","))
    var rows: [[String]] = []
    while let segment = try segments.next() {
      try reader.read(segment) { record in
        while rows.count < record.sheetRow - 1 { rows.append([]) }
        let cells = (0..<record.count).map { record.text($0) }
        rows.append(Array(cells.reversed().drop { $0.isEmpty }.reversed()))
      }
    }
    return rows
  }
}
