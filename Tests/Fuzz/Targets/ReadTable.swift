@testable import Tables

/// Everything that the reader says of a table.
struct ReadTable: Equatable {
  /// One record.
  struct Row: Equatable {
    let sheetRow: Int
    let offset: Int64
    let length: Int32
    let cells: [[UInt8]]
    let quirks: [TableQuirk]

    init(_ record: TableRecord) {
      sheetRow = record.sheetRow
      offset = record.offset
      length = record.length
      cells = (0..<record.count).map { Array(record.bytes[record.range($0)]) }
      quirks = record.quirks
    }

    var texts: [String] { cells.map { String(decoding: $0, as: UTF8.self) } }
  }

  var rows: [Row] = []

  /// Reads a table; every record also a second time, alone, where `rereads` says so.
  init(_ file: TableFile, delimiter: UInt8, rereads: Bool = false) {
    do {
      try file.forEachRecord(delimiter: delimiter) { rows.append(Row($0)) }
      if !rereads { return }
      var reader = try TableReader(file, delimiter: delimiter)
      for row in rows {
        let again = try reader.record(at: row.offset, length: Int(row.length), sheetRow: row.sheetRow)
        Fuzz.expect(Row(again) == row, "a record is another when it is read alone")
      }
    } catch {
      fatalError("not read: \(error)")
    }
  }

  /// Traps where a record is no record of the file.
  func check(size: Int64) {
    var lastRow = 0
    var end: Int64 = 0
    for row in rows {
      Fuzz.expect(row.sheetRow > lastRow && row.offset >= end, "records overlap")
      Fuzz.expect(row.length > 0 && row.offset + Int64(row.length) <= size, "a record outside the file")
      Fuzz.expect(!row.cells.isEmpty, "a record without cells")
      Fuzz.expect(row.quirks.allSatisfy { row.cells.indices.contains($0.cell) }, "a quirk of no cell")
      for cell in row.cells { Fuzz.expect(String(validating: cell, as: UTF8.self) != nil, "a cell is no UTF-8") }
      (lastRow, end) = (row.sheetRow, row.offset + Int64(row.length))
    }
  }
}
