/// Finds the rows of a returned table that hold another row's cells: somebody has sorted, shifted or pasted the cells
/// that can be seen or changed, and left the hidden or locked ones where they were.
struct MovedRows {
  /// A row as it was sent, and as it is seen now.
  private struct Row {
    let sheetRow: Int
    let own: WhoseRow
    let seen: WhoseRow
  }

  /// A correction makes one cell what another row was sent with, not two.
  private static let fewestOfOneRow = 2
  /// Nor do corrections exchange the cells of one column among so many rows.
  private static let fewestInOneColumn = 3
  /// A text that more rows were sent with tells nobody whose row it is.
  private static let mostOwners = 20

  private let rows: [Row]
  /// The rows that were sent with a clue.
  private let owners: [WhoseRow.Clue: [Int]]

  init(_ returned: [ReturnedRow]) {
    rows = returned.compactMap { row in
      row.sent.map { sent in
        let seen = WhoseRow(sent.cells.merging(row.cells) { $1 })
        return Row(sheetRow: row.sheetRow, own: WhoseRow(sent.cells), seen: seen)
      }
    }
    var owners: [WhoseRow.Clue: [Int]] = [:]
    for (index, row) in rows.enumerated() { for clue in row.own.clues { owners[clue, default: []].append(index) } }
    self.owners = owners
  }

  /// The sheet rows that are to be left alone. Once it is seen of one row, all that hold something of another one
  /// count, and all that are named otherwise: of rows that were exchanged, applying some would lose the others.
  var sheetRows: Set<Int> {
    let taken = rows.map(cluesTaken)
    guard zip(rows, taken).contains(where: isOfOneRow) || hasSortedColumn(taken) else { return [] }
    let moved = zip(rows, taken).filter { row, clues in !clues.isEmpty || !row.seen.isNamedLike(row.own) }
    return Set(moved.map(\.0.sheetRow))
  }

  /// What is seen in a row that was not sent with it, but with others.
  private func cluesTaken(by row: Row) -> Set<WhoseRow.Clue> {
    row.seen.clues.subtracting(row.own.clues).filter { !others(with: $0, than: row).isEmpty }
  }

  /// The rows of other stations that were sent with a clue; rows of one station may well be made alike.
  private func others(with clue: WhoseRow.Clue, than row: Row) -> [Int] {
    guard let owners = owners[clue], owners.count <= MovedRows.mostOwners else { return [] }
    return owners.filter { !rows[$0].own.hasCode(of: row.own) }
  }

  private func isOfOneRow(_ row: Row, _ taken: Set<WhoseRow.Clue>) -> Bool {
    var counts: [Int: Int] = [:]
    for clue in taken { for other in others(with: clue, than: row) { counts[other, default: 0] += 1 } }
    return counts.values.contains { $0 >= MovedRows.fewestOfOneRow }
  }

  private func hasSortedColumn(_ taken: [Set<WhoseRow.Clue>]) -> Bool {
    let clues = Set(taken.joined())
    return Dictionary(grouping: clues, by: \.column).values.contains { $0.count >= MovedRows.fewestInOneColumn }
  }
}
