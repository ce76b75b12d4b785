/// A column of a file: where its cells stand in a record, and how they are read.
struct RowField: Sendable {
  /// The column.
  let column: Column
  /// How its cells are read.
  let type: ColumnType
  /// The sheet's column, 0 for A; -1 where the file lacks it.
  let cell: Int
  /// Where its cells are remembered.
  let memory: KnownCells.Part

  /// The field of a column whose cells stand there, if they do.
  init(_ definition: ColumnDefinition, cell: Int?) {
    column = definition.column
    type = definition.type
    self.cell = cell ?? -1
    memory = KnownCells.part(of: column)
  }
}
