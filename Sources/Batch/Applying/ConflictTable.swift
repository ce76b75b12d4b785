import Rules
import Stations
import Tables

/// `conflicts.csv`: everything that was not applied.
enum ConflictTable {
  static let headers = ["ファイル", "行", "セル", "項目", "送った値", "戻った値", "今の値", "理由", "戻った表", "戻った表の行"]

  /// The whole file.
  static func bytes(of conflicts: [ApplyConflict], _ language: Language) -> [UInt8] {
    var csv = CSVWriter()
    csv.begin(headers)
    for conflict in conflicts {
      csv.cell(conflict.file)
      csv.cell(conflict.row.map(String.init) ?? "")
      csv.cell(conflict.cell.flatMap { cell in conflict.row.map { SheetColumn.cell(cell, $0) } } ?? "")
      csv.cell(conflict.column?.header ?? "")
      csv.cellWithoutNUL(conflict.sent)
      csv.cellWithoutNUL(conflict.returned)
      csv.cellWithoutNUL(conflict.now)
      csv.cell(ApplyConflictWords.reason(conflict.reason)[language])
      csv.cell(conflict.origin.table)
      csv.cell(conflict.origin.row.map(String.init) ?? "")
      csv.endRow()
    }
    return csv.bytes
  }
}
