/// A column as its cells are read, wherever they stand.
struct RowField: Sendable {
  /// The column.
  let column: Column
  /// How its cells are read.
  let type: ColumnType
  /// Where its cells are remembered.
  let memory: KnownCells.Part

  /// The field of a column.
  init(_ definition: ColumnDefinition) {
    column = definition.column
    type = definition.type
    memory = KnownCells.part(of: column)
  }
}
