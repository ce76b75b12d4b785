import Stations
import Tables

/// The header of a returned table: which cell belongs to what.
struct ReturnedHeader {
  /// The cells of a column of the export: more than one where people have copied it, or put in another of its name.
  private var columns: [(column: Column, cells: [Int])] = []
  /// The cells of what is no column of the export.
  private var others: [CorrectionColumn: [Int]] = [:]
  /// The cells that only people read.
  private var explained: Set<Int> = []
  /// How the table guards what a spreadsheet would execute.
  private let guards: ReturnedGuards

  /// The columns that the table still has.
  var present: ColumnSet { ColumnSet(columns.map(\.column)) }

  /// How many headings the table did not have when it was sent: its own may have become these.
  private(set) var strangeHeadings = 0

  /// Headings above what only people read.
  private static let explanations = Set(
    [CorrectionColumn.severity, .subject, .remarks].map { FoldedText($0.header).text })
  private static let names = Dictionary(
    uniqueKeysWithValues: [CorrectionColumn.confirmation, .reason, .until, .identity, .sent].map { ($0.header, $0) })

  /// The header that a record is; nil where it does not name the rows' identities. The table's own headings are its
  /// own, even where an office calls a column of its exports so: that is sent under the column's header.
  init?(_ record: TableRecord, names: HeaderNames, guards: ReturnedGuards) {
    self.guards = guards
    for cell in 0..<record.count {
      let name = FoldedText(record.text(cell)).text.lowercased()
      if ReturnedHeader.explanations.contains(name) {
        explained.insert(cell)
      } else if let other = ReturnedHeader.names[name] {
        others[other, default: []].append(cell)
      } else if let column = names.column(named: record.text(cell)) {
        add(cell, to: column)
      } else if !name.isEmpty {
        strangeHeadings += 1
      }
    }
    if others[.identity] == nil { return nil }
  }

  private mutating func add(_ cell: Int, to column: Column) {
    if let known = columns.firstIndex(where: { $0.column == column }) {
      columns[known].cells.append(cell)
    } else {
      columns.append((column, [cell]))
    }
  }

  /// The row that a record is, or nil where it is blank or marked as nothing but words for people.
  func row(of record: TableRecord) -> ReturnedRow? {
    let filled = (0..<record.count).filter { !Trimming.isBlank(record, $0) }
    if filled.isEmpty { return nil }
    let identityText = FormulaGuard.unguarded(text(record, .identity))
    let spared = explained.union(others[.identity] ?? [])
    if identityText == RowIdentity.none, filled.allSatisfy(spared.contains) { return nil }
    let identity = RowIdentity(identityText)
    let sent = guards.sent(text(record, .sent), of: identity)
    var cells: [Column: String] = [:]
    var contradictions: [Column: [String]] = [:]
    for (column, places) in columns {
      let texts = places.map { guards.cell(record.textIfThere($0), sent: sent?[column]) }
      if texts.allSatisfy({ $0.utf8.elementsEqual(texts[0].utf8) }) {
        cells[column] = texts[0]
      } else {
        contradictions[column] = texts
      }
    }
    return ReturnedRow(
      sheetRow: record.sheetRow, identity: identity, hasIdentityText: !FoldedText(identityText).text.isEmpty,
      sent: sent, cells: cells, contradictions: contradictions, confirmation: text(record, .confirmation),
      reason: text(record, .reason), until: text(record, .until))
  }

  /// What stands under the heading; of a heading that stands twice everything, so that no answer is lost.
  private func text(_ record: TableRecord, _ column: CorrectionColumn) -> String {
    var texts: [String] = []
    for cell in others[column] ?? [] where cell < record.count {
      let text = record.text(cell)
      if !text.isEmpty, !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: " / ")
  }
}
