import RoundTrip

/// A row of an export that was sent and has come back.
struct SentRow {
  /// The row as it came back.
  let row: ReturnedRow
  /// By what it is found in the export.
  let identity: RowIdentity
  /// What was sent.
  let sent: SentCells
  /// The returned table's file name.
  let table: String
  /// The table's place among all that have come back.
  let tableNumber: Int
  /// Whether other rows of the table have its identity and differ from it.
  let isCopied: Bool
  /// Whether the row holds another row's cells (`ReturnedTable.movedRows`).
  let isMoved: Bool

  /// Where it stands in which returned table.
  var origin: ReturnedPlace { ReturnedPlace(table: table, row: row.sheetRow) }
}
