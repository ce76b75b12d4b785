/// A column that a file has: where its cells stand in a record, and how they are read.
struct RowField: Sendable {
  /// The column.
  let column: Column
  /// How its cells are read.
  let type: ColumnType
  /// The sheet's column, 0 for A.
  let cell: Int
  /// Where its cells are remembered.
  let memory: KnownCells.Part

  /// The field of a column whose cells stand there.
  init(_ definition: ColumnDefinition, cell: Int) {
    column = definition.column
    type = definition.type
    self.cell = cell
    memory = KnownCells.part(of: column)
  }
}
