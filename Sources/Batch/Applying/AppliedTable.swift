import Rules
import Stations
import Tables

/// `applied.csv`: every cell that came back different and was dealt with.
enum AppliedTable {
  static let headers = ["ファイル", "行", "セル", "項目", "送った値", "戻った値", "今の値", "結果", "戻った表", "戻った表の行"]

  /// The whole file.
  static func bytes(of cells: [AppliedCell], _ language: Language) -> [UInt8] {
    var csv = CSVWriter()
    csv.begin(headers)
    for cell in cells {
      csv.cell(cell.file)
      csv.cell(cell.row)
      csv.cell(SheetColumn.cell(cell.cell, cell.row))
      csv.cell(cell.column.header)
      csv.cellWithoutNUL(cell.sent)
      csv.cellWithoutNUL(cell.returned)
      csv.cellWithoutNUL(cell.now)
      csv.cell(AppliedCellWords.outcome(cell.outcome)[language])
      csv.cell(cell.origin.table)
      csv.cell(cell.origin.row.map(String.init) ?? "")
      csv.endRow()
    }
    return csv.bytes
  }
}
