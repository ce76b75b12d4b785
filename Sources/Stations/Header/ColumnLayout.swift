/// Which cell of a file's rows belongs to which column, as its header says.
public struct ColumnLayout: Sendable, Hashable {
  /// The sheet row of the header.
  public let headerRow: Int
  /// How many cells a whole row has: up to the last header that is not blank.
  public let width: Int
  /// Per sheet column, the column whose header stands there, or nil.
  public let columns: [Column?]
  /// The sheet's columns, 0 for A, under whose headers secrets stand: nothing that is kept may depend on their cells.
  public let secrets: [Int]
  /// The names by which the header was found, and by which it is known where it is repeated further down.
  public let names: HeaderNames
  private let indices: [Int?]

  /// The layout of a header whose cells belong to `columns`; of a column named twice the first cell counts.
  public init(
    headerRow: Int, width: Int, columns: [Column?], secrets: [Int] = [], names: HeaderNames = .builtIn
  ) {
    self.headerRow = headerRow
    self.width = width
    self.columns = columns
    self.secrets = secrets
    self.names = names
    var indices = [Int?](repeating: nil, count: Column.count)
    for (index, column) in columns.enumerated() {
      if let column, indices[Int(column.rawValue)] == nil { indices[Int(column.rawValue)] = index }
    }
    self.indices = indices
  }

  /// The sheet's column, 0 for A, in which the column's cells stand, or nil where the file has none.
  public func index(of column: Column) -> Int? { indices[Int(column.rawValue)] }
}
