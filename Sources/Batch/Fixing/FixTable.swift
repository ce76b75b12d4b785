import Rules
import Stations
import Tables

/// `changes.csv`: every cell that was put right.
enum FixTable {
  static let headers = ["ファイル", "行", "セル", "項目", "変更前", "変更後", "理由"]

  /// The whole file.
  static func bytes(of changes: [FixChange], _ language: Language) -> [UInt8] {
    var csv = CSVWriter()
    csv.begin(headers)
    for change in changes {
      csv.cell(change.file)
      csv.cell(change.row)
      csv.cell(SheetColumn.cell(change.cell, change.row))
      csv.cell(change.column.header)
      csv.cellWithoutNUL(change.before)
      csv.cell(change.repair.text)
      csv.cell(FixWords.reason(change)[language])
      csv.endRow()
    }
    return csv.bytes
  }
}
