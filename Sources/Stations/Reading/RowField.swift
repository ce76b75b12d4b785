/// A column that a file has: where its cells stand in a record, and how they are read.
struct RowField: Sendable {
  /// The column.
  let column: Column
  /// How its cells are read.
  let type: ColumnType
  /// The sheet's column, 0 for A.
  let cell: Int
  /// Which of a `CellReader`'s memories its cells share with others that are read alike; not used by other types.
  let memory: Int

  /// The field of a column whose cells stand there.
  init(_ definition: ColumnDefinition, cell: Int) {
    column = definition.column
    type = definition.type
    self.cell = cell
    switch type {
    case .date: memory = CellReader.dates
    case .month: memory = CellReader.months
    default: memory = CellReader.others + Int(column.rawValue)
    }
  }
}
