public import Rules
public import Stations
public import Tables

/// Something in a returned table that was not applied, and must be looked at by a person.
public struct ApplyConflict: Sendable, Hashable {
  /// Why it was not applied.
  public enum Reason: Sendable, Hashable {
    /// The export's cell was changed too since the table was sent.
    case changedMeanwhile
    /// Returned rows give one cell different texts, of which none is applied.
    case changedTwice
    /// The table has the column more than once, and its cells of the row differ.
    case columnRepeated
    /// A formula without result, or an error value, stands in the cell.
    case formula
    /// The table has lost the heading of a column that was sent.
    case headingMissing
    /// The export has no such column.
    case noColumn
    /// The text cannot be written into the export.
    case unwritable(EditProblem)
    /// The export that the row came from is not there.
    case fileMissing
    /// The export that the row came from cannot be read, and why.
    case fileUnreadable(FileFlaw)
    /// The export is a workbook, which is corrected where it was made.
    case exportIsWorkbook
    /// No row of the export can be the returned one.
    case rowMissing
    /// More than one row of the export can be the returned one.
    case rowAmbiguous
    /// Several rows of the table have the identity of one, and differ: somebody has copied the row.
    case rowCopied
    /// The row holds another row's cells: some columns were sorted or pasted without the others.
    case rowMoved
    /// Everything that could be changed has come back blank: the row was to be deleted.
    case rowEmptied
    /// The cell was locked when it was sent, for it tells which station the row is about, and has been changed.
    case lockedChanged
    /// Such a cell of the same row has been changed, so that this one may be another station's.
    case besideLocked
    /// The row was not sent: somebody has added it.
    case rowAdded
    /// The row has findings, but is not in the tables that its office has sent back: filtered or deleted.
    case rowNotReturned
    /// The cells by which the row is found are damaged.
    case identityDamaged
    /// Of 確認, 理由 and 期限 not all are filled in as they must be.
    case notConfirmed(ConfirmationGap)
    /// The row is confirmed, but what it holds is a secret, which nobody may accept.
    case neverAccepted
    /// The row is confirmed, but what the cell holds, a NUL or a character that could not be read, would spoil the list
    /// of accepted findings as well.
    case cellSpoiled
    /// The row is confirmed, but the list of accepted findings could not tell its finding from that of another row.
    case acceptanceShared
    /// The table cannot be read; the reason.
    case tableUnreadable(String)
  }

  /// Why.
  public let reason: Reason
  /// Where it stands in which returned table.
  public let origin: ReturnedPlace
  /// The export's name; empty where it is not known.
  public let file: String
  /// The sheet row in the export, where it is known.
  public let row: Int?
  /// The sheet's column in the export, 0 for A.
  public let cell: Int?
  /// The column.
  public let column: Column?
  /// The text as sent.
  public let sent: String
  /// The text as returned.
  public let returned: String
  /// The text in the export now.
  public let now: String

  init(
    _ reason: Reason, _ origin: ReturnedPlace, file: String = "", row: Int? = nil, cell: Int? = nil,
    column: Column? = nil, sent: String = "", returned: String = "", now: String = ""
  ) {
    self.reason = reason
    self.origin = origin
    self.file = file
    self.row = row
    self.cell = cell
    self.column = column
    self.sent = sent
    self.returned = returned
    self.now = now
  }
}
