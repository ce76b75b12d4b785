import RoundTrip
import Stations
import Tables

/// Merges the returned rows of one export into what it holds now.
struct ExportMerge {
  /// A row that people have confirmed to be right.
  struct Confirmation {
    let row: Int
    let reason: String
    let by: String
    let until: Day
  }

  /// The cells that were dealt with.
  private(set) var applied: [AppliedCell] = []
  /// What was not applied.
  private(set) var conflicts: [ApplyConflict] = []
  /// The rows that people have confirmed.
  private(set) var confirmations: [Confirmation] = []
  /// The edits that can be written; empty where nothing changes.
  private(set) var edits = ExportEdits.none
  /// The sheet rows that have come back.
  private(set) var returnedRows: Set<Int> = []
  /// The offices of those rows: the cell, or the file's name where there is none.
  private(set) var offices: Set<String> = []
  /// How many cells held what was returned already.
  private(set) var alreadyDone = 0

  private let export: EditableExport
  private let editor: ExportEditor
  private var index: RowIndex
  private var reader: TableReader
  private var wanted: [RowCell: (edit: CellEdit, cell: AppliedCell)] = [:]

  private struct RowCell: Hashable {
    let row: Int
    let cell: Int
  }

  /// A merge into the export. Throws `Errno` or `TableReader.Failure`.
  init(_ export: EditableExport) throws {
    self.export = export
    editor = try ExportEditor(export.table, delimiter: export.delimiter)
    reader = try TableReader(export.table, delimiter: export.delimiter)
    var index = RowIndex(layout: export.layout)
    try export.forEachRow { index.add($0, $1) }
    self.index = index
  }

  /// Merges one returned row. Throws `Errno` or `TableReader.Failure`.
  mutating func merge(_ row: ReturnedRow, _ identity: RowIdentity, _ sent: SentCells, from table: String) throws {
    let origin = ReturnedPlace(table: table, row: row.sheetRow)
    let place: RowIndex.Place
    switch index.find(identity, sent: sent, corrected: row.corrected(sent)) {
    case .found(let found): place = found
    case .missing: return report(.rowMissing, origin, row: nil)
    case .ambiguous: return report(.rowAmbiguous, origin, row: nil)
    }
    returnedRows.insert(place.sheetRow)
    let office = sent[.office] ?? ""
    offices.insert(FoldedText(office).text.isEmpty ? export.input.stem : FoldedText(office).text)
    let record = try reader.record(at: place.offset, length: Int(place.length), sheetRow: place.sheetRow)
    for column in Column.allCases {
      if let returned = row.cells[column] { merge(column, returned, sent[column], record, origin) }
    }
    if row.isConfirmed { confirm(row, record, origin) }
  }

  /// Finds the edits in the file; those that cannot be written become conflicts. Throws `Errno`, `TableReader.Failure`
  /// or `ExportEditor.Failure`.
  mutating func finish() throws {
    if export.isWritable { edits = try export.locate(wanted.values.map(\.edit)) }
    let written = Set(edits.applied)
    let refused = Dictionary(edits.refused.map { ($0.edit, $0.problem) }) { first, _ in first }
    for (edit, cell) in wanted.values {
      if written.contains(edit) {
        applied.append(cell)
      } else {
        refuse(cell, refused[edit].map { .unwritable($0) } ?? .exportIsWorkbook)
      }
    }
    applied.sort { ($0.row, $0.cell, $0.origin.row) < ($1.row, $1.cell, $1.origin.row) }
    conflicts.sort { ($0.row ?? 0, $0.cell ?? -1, $0.origin.row) < ($1.row ?? 0, $1.cell ?? -1, $1.origin.row) }
  }

  private mutating func refuse(_ cell: AppliedCell, _ reason: ApplyConflict.Reason) {
    var conflict = ApplyConflict(reason, cell.origin)
    conflict.file = cell.file
    conflict.row = cell.row
    conflict.cell = cell.cell
    conflict.column = cell.column
    conflict.sent = cell.sent
    conflict.returned = cell.returned
    conflict.now = cell.sent
    conflicts.append(conflict)
  }

  private mutating func merge(
    _ column: Column, _ returned: String, _ sent: String?, _ record: TableRecord, _ origin: ReturnedPlace
  ) {
    let cell = export.layout.index(of: column)
    let now = cell.map { $0 < record.count ? record.text($0) : "" }
    let merged = CellMerge(column, sent: sent, returned: returned, now: now, asRead: editor.asRead)
    func conflict(_ reason: ApplyConflict.Reason, now: String) {
      var conflict = ApplyConflict(reason, origin)
      conflict.file = export.input.name
      conflict.row = record.sheetRow
      conflict.cell = cell
      conflict.column = column
      conflict.sent = sent ?? ""
      conflict.returned = returned
      conflict.now = now
      conflicts.append(conflict)
    }
    func outcome(_ outcome: AppliedCell.Outcome, _ cell: Int, now: String) -> AppliedCell {
      AppliedCell(
        file: export.input.name, row: record.sheetRow, cell: cell, column: column, sent: sent ?? "",
        returned: returned, now: now, outcome: outcome, origin: origin)
    }
    switch merged {
    case .unchanged: return
    case .alreadyDone: alreadyDone += 1
    case .conflict: conflict(.changedMeanwhile, now: now ?? "")
    case .noColumn: conflict(.noColumn, now: "")
    case .damaged(let damage):
      if let cell { applied.append(outcome(.undone(damage), cell, now: now ?? "")) }
    case .change(let text):
      guard let cell else { return }
      let key = RowCell(row: record.sheetRow, cell: cell)
      if let earlier = wanted[key], earlier.edit.text != text {
        conflict(.changedTwice, now: earlier.edit.text)
      } else if wanted[key] == nil {
        wanted[key] = (
          CellEdit(sheetRow: record.sheetRow, cell: cell, text: text),
          outcome(.changed, cell, now: editor.asRead(text))
        )
      }
    }
  }

  private mutating func confirm(_ row: ReturnedRow, _ record: TableRecord, _ origin: ReturnedPlace) {
    guard let until = FoldedText(row.until).day, !FoldedText(row.reason).text.isEmpty else {
      return report(.acceptanceIncomplete, origin, row: record.sheetRow)
    }
    let names = [Column.salesRep, .office].compactMap { row.cells[$0] }.filter { !FoldedText($0).text.isEmpty }
    confirmations.append(
      Confirmation(row: record.sheetRow, reason: row.reason, by: names.first ?? origin.table, until: until))
  }

  private mutating func report(_ reason: ApplyConflict.Reason, _ origin: ReturnedPlace, row: Int?) {
    var conflict = ApplyConflict(reason, origin)
    conflict.file = export.input.name
    conflict.row = row
    conflicts.append(conflict)
  }
}
