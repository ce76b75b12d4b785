import RoundTrip

/// The rows that have come back, by the export that they were sent from.
struct SentRows {
  /// The rows by their export's name.
  private(set) var byFile: [String: [SentRow]] = [:]
  /// Rows that were never sent, damaged identities, and columns that are gone.
  private(set) var conflicts: [ApplyConflict] = []
  /// How many rows have come back.
  private(set) var count = 0

  /// Sorts the rows of tables.
  init(_ returned: ReturnedTables) {
    for (number, (name, table)) in returned.tables.enumerated() { add(table, number, named: name) }
  }

  private mutating func add(_ table: ReturnedTable, _ number: Int, named name: String) {
    conflicts += table.missingColumns.map {
      ApplyConflict(.headingMissing, ReturnedPlace(table: name, row: nil), column: $0)
    }
    count += table.rows.count
    let copied = table.copiedIdentities
    let moved = table.movedRows
    for row in table.rows {
      guard let identity = row.identity, let sent = row.sent else {
        conflicts.append(
          ApplyConflict(
            row.hasIdentityText ? .identityDamaged : .rowAdded, ReturnedPlace(table: name, row: row.sheetRow)))
        continue
      }
      byFile[identity.file, default: []].append(
        SentRow(
          row: row, identity: identity, sent: sent, table: name, tableNumber: number,
          isCopied: copied.contains(identity), isMoved: moved.contains(row.sheetRow)))
    }
  }
}
