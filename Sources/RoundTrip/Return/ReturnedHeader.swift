import Stations
import Tables

/// The header of a returned table: which cell belongs to what.
struct ReturnedHeader {
  private var columns: [(column: Column, cell: Int)] = []
  private var technical: [String: Int] = [:]

  /// The columns that the table still has.
  var present: ColumnSet { ColumnSet(columns.map(\.column)) }

  /// How many headings the table did not have when it was sent: its own may have become these.
  private(set) var strangeHeadings = 0

  /// Headings above what only people read.
  private static let explanations = Set(
    [CorrectionColumn.severity, .subject, .remarks].map { FoldedText($0.header).text })
  private static let names: Set<String> = [RowIdentity.header, SentCells.header, "確認", "理由", "期限"]

  /// The header that a record is; nil where it does not name the rows' identities.
  init?(_ record: TableRecord, names: HeaderNames) {
    var seen = ColumnSet()
    for cell in 0..<record.count {
      let name = FoldedText(record.text(cell)).text.lowercased()
      if ReturnedHeader.names.contains(name) {
        if technical[name] == nil { technical[name] = cell }
      } else if let column = names.column(named: record.text(cell)) {
        if seen.contains(column) { continue }
        seen.insert(column)
        columns.append((column, cell))
      } else if !name.isEmpty, !ReturnedHeader.explanations.contains(name) {
        strangeHeadings += 1
      }
    }
    if technical[RowIdentity.header] == nil { return nil }
  }

  /// The row that a record is, or nil where it is blank.
  func row(of record: TableRecord) -> ReturnedRow? {
    if (0..<record.count).allSatisfy({ Trimming.isBlank(record, $0) }) { return nil }
    let identity = FormulaGuard.unguarded(text(record, technical[RowIdentity.header]))
    let sent = SentCells(FormulaGuard.unguarded(text(record, technical[SentCells.header])))
    var cells: [Column: String] = [:]
    for (column, cell) in columns {
      let text = text(record, cell)
      // A workbook has no guards, so what looks guarded there is the cell itself.
      cells[column] = text == sent?[column] ? text : FormulaGuard.unguarded(text)
    }
    return ReturnedRow(
      sheetRow: record.sheetRow, identity: RowIdentity(identity),
      hasIdentityText: !FoldedText(identity).text.isEmpty, sent: sent, cells: cells,
      confirmation: text(record, technical["確認"]), reason: text(record, technical["理由"]),
      until: text(record, technical["期限"]))
  }

  private func text(_ record: TableRecord, _ cell: Int?) -> String {
    guard let cell, cell < record.count else { return "" }
    return record.text(cell)
  }
}
