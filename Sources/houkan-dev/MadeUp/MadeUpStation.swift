import Stations

/// The cells of one made-up row, days as `YYYY-MM-DD` and months as `YYYY-MM`.
struct MadeUpStation: Equatable, Sendable {
  private var cells = [String](repeating: "", count: Column.count)

  /// A row of blank cells.
  init() {}

  /// The cell of a column.
  subscript(column: Column) -> String {
    get { cells[Int(column.rawValue)] }
    set { cells[Int(column.rawValue)] = newValue }
  }
}
