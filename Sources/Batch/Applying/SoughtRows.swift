import RoundTrip
import Stations

/// The returned rows of one export as they are looked for there.
struct SoughtRows {
  /// What each row is found by.
  let rows: [SoughtRow]
  /// The rows of every table, by their places among `rows`, tables in the order in which they come.
  let tables: [[Int]]

  /// The returned rows; `asRead` gives a text as the export's encoding gives it back.
  init(_ returned: [SentRow], asRead: (String) -> String) {
    let changes = returned.map { $0.row.changes(since: $0.sent).mapValues(asRead) }
    let together = Dictionary(grouping: returned.indices) { returned[$0].identity }
      .mapValues { SoughtRows.merged($0.map { changes[$0] }) }
    rows = returned.indices.map { number in
      let own = returned[number]
      return SoughtRow(
        own.identity, sent: own.sent, changes: changes[number], together: together[own.identity] ?? [:])
    }
    var places: [Int: Int] = [:]
    var tables: [[Int]] = []
    for (number, row) in returned.enumerated() {
      if let place = places[row.tableNumber] {
        tables[place].append(number)
      } else {
        places[row.tableNumber] = tables.count
        tables.append([number])
      }
    }
    self.tables = tables
  }

  /// What remains of changes that different people have made in one row: of a cell that they have changed differently
  /// nothing.
  private static func merged(_ changes: [[Column: String]]) -> [Column: String] {
    guard changes.count > 1 else { return changes.first ?? [:] }
    var merged: [Column: String] = [:]
    var contested: ColumnSet = []
    for (column, text) in changes.joined() {
      if let other = merged[column], other != text { contested.insert(column) }
      merged[column] = text
    }
    return merged.filter { !contested.contains($0.key) }
  }
}
