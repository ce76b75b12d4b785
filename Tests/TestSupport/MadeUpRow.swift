public import Stations
public import Tables

/// Rows that no file holds.
public enum MadeUpRow {
  /// The record of a row with these cells.
  public static func record(_ cells: [String], sheetRow: Int = 2) -> TableRecord {
    var record = TableRecord()
    record.sheetRow = sheetRow
    for cell in cells {
      record.bytes += Array(cell.utf8)
      record.ends.append(UInt32(record.bytes.count))
    }
    return record
  }

  /// The row of an export that has these columns and no other.
  public static func row(_ cells: [Column: String]) -> StationRow {
    let columns = Column.allCases.filter { cells[$0] != nil }
    var reader = StationRowReader(layout: ColumnLayout(headerRow: 1, width: columns.count, columns: columns))
    reader.read(record(columns.map { cells[$0] ?? "" }))
    return reader.row
  }
}
