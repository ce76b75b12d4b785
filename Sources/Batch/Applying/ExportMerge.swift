import RoundTrip
import Stations
import Tables

/// Merges the returned rows of one export into what it holds now.
struct ExportMerge {
  /// The cells that were dealt with.
  private(set) var applied: [AppliedCell] = []
  /// What was not applied.
  private(set) var conflicts: [ApplyConflict] = []
  /// The rows that people have confirmed.
  var confirmations: [Confirmation] { confirmed.agreed.compactMap { answers in answers.min { $0.by < $1.by } } }
  /// The edits that can be written; empty where nothing changes.
  private(set) var edits = ExportEdits.none
  /// The sheet rows that have come back.
  private(set) var returnedRows: Set<Int> = []
  /// The offices of those rows: the cell, or the file's name where there is none.
  private(set) var offices: Set<String> = []
  /// How many cells held what was returned already.
  private(set) var alreadyDone = 0

  private let export: EditableExport
  private let today: Day
  private let editor: ExportEditor
  private let index: RowIndex
  private var reader: TableReader
  private var changes = Answers<CellPlace, (edit: CellEdit, cell: AppliedCell)> {
    $0.edit.text.utf8.elementsEqual($1.edit.text.utf8)
  }
  private var confirmed = Answers<Int, Confirmation> { $0.reason == $1.reason && $0.until == $1.until }

  private struct CellPlace: Hashable {
    let row: Int
    let cell: Int
  }

  /// A merge into the export. Throws `FileChanged`, `Errno` or `TableReader.Failure`.
  init(_ export: EditableExport, today: Day) throws {
    self.export = export
    self.today = today
    editor = try ExportEditor(export.table, delimiter: export.delimiter)
    reader = try TableReader(export.table, delimiter: export.delimiter)
    var index = RowIndex(layout: export.layout)
    try export.forEachRow { index.add($0, $1) }
    self.index = index
  }

  /// Merges returned rows. Throws `FileChanged`, `Errno` or `TableReader.Failure`.
  mutating func merge(_ rows: [SentRow]) throws {
    let sought = SoughtRows(rows, asRead: editor.asRead)
    for table in sought.tables {
      let search = RowSearch(table.map { sought.rows[$0] }, in: index)
      let matches = try search.matches { SentCells(try read($0), layout: export.layout) }
      for (number, match) in zip(table, matches) { try merge(rows[number], match) }
    }
  }

  private mutating func merge(_ own: SentRow, _ match: RowIndex.Match) throws {
    let place: RowIndex.Place
    switch match {
    case .found(let found): place = found
    case .missing: return report(.rowMissing, own.origin, row: nil)
    case .ambiguous: return report(.rowAmbiguous, own.origin, row: nil)
    }
    returnedRows.insert(place.sheetRow)
    let office = own.sent[.office] ?? ""
    offices.insert(FoldedText(office).text.isEmpty ? export.input.stem : FoldedText(office).text)
    if own.isMoved { return report(.rowMoved, own.origin, row: place.sheetRow) }
    if own.row.isEmptied { return report(.rowEmptied, own.origin, row: place.sheetRow) }
    let record = try read(place)
    let isAsSent = RowIdentity.hash(of: record, layout: export.layout) == own.identity.hash
    let sent = isAsSent ? own.sent.asHeld(by: record, layout: export.layout) : own.sent
    let cells = mergedCells(of: own, sent: sent, record)
    let refusal = refusal(of: own, cells)
    for cell in cells {
      let isLocked = refusal == .besideLocked && own.sent.locked.contains(cell.column)
      take(cell, record, own.origin, refusal: isLocked ? .lockedChanged : refusal)
    }
    reportContradictions(of: own, sent: sent, record)
    if own.row.isAnswered {
      let seen = isAsSent ? own.sent.completed(by: record, layout: export.layout) : sent
      confirm(own, seen, record, refusal: refusal)
    }
  }

  private mutating func read(_ place: RowIndex.Place) throws -> TableRecord {
    try reader.record(at: place.offset, length: Int(place.length), sheetRow: place.sheetRow)
  }

  /// Why nothing of the row may be applied: its hidden cells may belong to another row than those that people see.
  private func refusal(of own: SentRow, _ cells: [MergedCell]) -> ApplyConflict.Reason? {
    if own.isCopied { return .rowCopied }
    return cells.contains { own.sent.locked.contains($0.column) && $0.isChanged } ? .besideLocked : nil
  }

  private func mergedCells(of own: SentRow, sent: SentCells, _ record: TableRecord) -> [MergedCell] {
    Column.allCases.compactMap { column in
      guard let returned = own.row.cells[column] else { return nil }
      let cell = export.layout.index(of: column)
      let now = cell.map(record.textIfThere)
      return MergedCell(
        column: column, cell: cell, sent: sent[column] ?? "", returned: returned, now: now ?? "",
        merge: CellMerge(column, sent: sent[column], returned: returned, now: now, asRead: editor.asRead))
    }
  }

  /// Finds the edits in the file; those that cannot be written become conflicts. Throws `FileChanged`, `Errno`
  /// or `TableReader.Failure`.
  mutating func finish() throws {
    for answer in confirmed.contested { report(.changedTwice, answer.origin, row: answer.row) }
    for answer in changes.contested { refuse(answer.cell, .changedTwice) }
    let wanted = changes.agreed.map { $0[0] }
    if export.isWritable { edits = try export.locate(wanted.map(\.edit)) }
    let written = Set(edits.applied)
    let refused = Dictionary(edits.refused.map { ($0.edit, $0.problem) }) { first, _ in first }
    for (edit, cell) in wanted {
      if written.contains(edit) {
        applied.append(cell)
      } else {
        refuse(cell, refused[edit].map { .unwritable($0) } ?? .exportIsWorkbook)
      }
    }
    applied.sort { ($0.row, $0.cell, $0.origin) < ($1.row, $1.cell, $1.origin) }
    conflicts.sort { ($0.row ?? 0, $0.cell ?? -1, $0.origin) < ($1.row ?? 0, $1.cell ?? -1, $1.origin) }
  }

  /// Refuses a change that has been found, so that the cell holds still what was sent.
  private mutating func refuse(_ cell: AppliedCell, _ reason: ApplyConflict.Reason) {
    conflicts.append(
      ApplyConflict(
        reason, cell.origin, file: cell.file, row: cell.row, cell: cell.cell, column: cell.column, sent: cell.sent,
        returned: cell.returned, now: cell.sent))
  }

  /// Takes in what has become of a cell; with a reason for refusal nothing of it is applied.
  private mutating func take(
    _ merged: MergedCell, _ record: TableRecord, _ origin: ReturnedPlace, refusal: ApplyConflict.Reason?
  ) {
    func conflict(_ reason: ApplyConflict.Reason, now: String) {
      conflicts.append(
        ApplyConflict(
          reason, origin, file: export.input.name, row: record.sheetRow, cell: merged.cell, column: merged.column,
          sent: merged.sent, returned: merged.returned, now: now))
    }
    func outcome(_ outcome: AppliedCell.Outcome, _ cell: Int, now: String) -> AppliedCell {
      AppliedCell(
        file: export.input.name, row: record.sheetRow, cell: cell, column: merged.column, sent: merged.sent,
        returned: merged.returned, now: now, outcome: outcome, origin: origin)
    }
    switch merged.merge {
    case .unchanged: return
    case .alreadyDone: alreadyDone += 1
    case .damaged(let damage):
      if let cell = merged.cell { applied.append(outcome(.undone(damage), cell, now: merged.now)) }
    case .conflict: conflict(refusal ?? .changedMeanwhile, now: merged.now)
    case .formula: conflict(refusal ?? .formula, now: merged.now)
    case .noColumn: conflict(refusal ?? .noColumn, now: "")
    case .change(let text):
      guard let cell = merged.cell else { return }
      if let refusal { return conflict(refusal, now: merged.now) }
      let edit = CellEdit(sheetRow: record.sheetRow, cell: cell, text: text)
      let applied = outcome(.changed, cell, now: editor.asRead(text))
      changes.add((edit, applied), at: CellPlace(row: record.sheetRow, cell: cell))
    }
  }

  private mutating func confirm(
    _ own: SentRow, _ sent: SentCells, _ record: TableRecord, refusal: ApplyConflict.Reason?
  ) {
    if let refusal { return report(refusal, own.origin, row: record.sheetRow) }
    do throws(ConfirmationGap) {
      confirmed.add(try Confirmation(own, of: record.sheetRow, seen: sent, today: today), at: record.sheetRow)
    } catch {
      report(.notConfirmed(error), own.origin, row: record.sheetRow)
    }
  }

  /// Tells of columns that the table has more than once, where their cells of the row differ.
  private mutating func reportContradictions(of own: SentRow, sent: SentCells, _ record: TableRecord) {
    for column in Column.allCases {
      guard let texts = own.row.contradictions[column] else { continue }
      let cell = export.layout.index(of: column)
      let now = cell.map(record.textIfThere)
      conflicts.append(
        ApplyConflict(
          .columnRepeated, own.origin, file: export.input.name, row: record.sheetRow, cell: cell, column: column,
          sent: sent[column] ?? "", returned: texts.joined(separator: " / "), now: now ?? ""))
    }
  }

  private mutating func report(_ reason: ApplyConflict.Reason, _ origin: ReturnedPlace, row: Int?) {
    conflicts.append(ApplyConflict(reason, origin, file: export.input.name, row: row))
  }
}
