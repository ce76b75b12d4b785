import Stations
import Tables

/// The header of a returned table: which cell belongs to what.
struct ReturnedHeader {
  private var columns: [(column: Column, cell: Int)] = []
  /// The cells of what is no column of the export.
  private var others: [CorrectionColumn: Int] = [:]
  /// The cells that only people read.
  private var explained: Set<Int> = []

  /// The columns that the table still has.
  var present: ColumnSet { ColumnSet(columns.map(\.column)) }

  /// How many headings the table did not have when it was sent: its own may have become these.
  private(set) var strangeHeadings = 0

  /// Headings above what only people read.
  private static let explanations = Set(
    [CorrectionColumn.severity, .subject, .remarks].map { FoldedText($0.header).text })
  private static let names = Dictionary(
    uniqueKeysWithValues: [CorrectionColumn.confirmation, .reason, .until, .identity, .sent].map { ($0.header, $0) })

  /// The header that a record is; nil where it does not name the rows' identities.
  init?(_ record: TableRecord, names: HeaderNames) {
    var seen = ColumnSet()
    for cell in 0..<record.count {
      let name = FoldedText(record.text(cell)).text.lowercased()
      if let other = ReturnedHeader.names[name] {
        if others[other] == nil { others[other] = cell }
      } else if let column = names.column(named: record.text(cell)) {
        if seen.contains(column) { continue }
        seen.insert(column)
        columns.append((column, cell))
      } else if ReturnedHeader.explanations.contains(name) {
        explained.insert(cell)
      } else if !name.isEmpty {
        strangeHeadings += 1
      }
    }
    if others[.identity] == nil { return nil }
  }

  /// The row that a record is, or nil where it is blank or nothing but words for people.
  func row(of record: TableRecord) -> ReturnedRow? {
    if (0..<record.count).allSatisfy({ explained.contains($0) || Trimming.isBlank(record, $0) }) { return nil }
    let identity = FormulaGuard.unguarded(text(record, others[.identity]))
    let sent = SentCells(FormulaGuard.unguarded(text(record, others[.sent])))
    var cells: [Column: String] = [:]
    for (column, cell) in columns {
      let text = text(record, cell)
      // A workbook has no guards, so what looks guarded there is the cell itself.
      cells[column] = text == sent?[column] ? text : FormulaGuard.unguarded(text)
    }
    return ReturnedRow(
      sheetRow: record.sheetRow, identity: RowIdentity(identity),
      hasIdentityText: !FoldedText(identity).text.isEmpty, sent: sent, cells: cells,
      confirmation: text(record, others[.confirmation]), reason: text(record, others[.reason]),
      until: text(record, others[.until]))
  }

  private func text(_ record: TableRecord, _ cell: Int?) -> String {
    guard let cell, cell < record.count else { return "" }
    return record.text(cell)
  }
}
