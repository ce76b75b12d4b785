import Rules
import Stations

/// An example as people see it: the columns that matter, the rows, and which cell is reported.
struct ExampleTable {
  /// A cell of an example.
  struct Cell {
    /// What stands there; blank for an empty cell.
    let value: String
    /// Whether the rule reports it.
    let isReported: Bool
  }

  /// The columns, in the order of an export.
  let columns: [Column]
  /// Per row its sheet row and its cells.
  let rows: [(number: Int, cells: [Cell])]

  /// The table of an example of rows, as far as they differ from `Example.plainRow`, with the reported column.
  init(_ rows: [[Column: String]], _ place: Example.Place?) {
    let named = Set(rows.flatMap(\.keys)).union([place?.column].compactMap { $0 })
    let columns = named.isEmpty ? StationKey.columns : Column.allCases.filter { named.contains($0) }
    self.columns = columns
    self.rows = rows.enumerated().map { index, cells in
      let number = index + 2
      let row = columns.map { column in
        Cell(
          value: cells[column] ?? Example.plainRow[column] ?? "",
          isReported: place.map { $0.row == number && ($0.column == nil || $0.column == column) } ?? false)
      }
      return (number, row)
    }
  }
}
