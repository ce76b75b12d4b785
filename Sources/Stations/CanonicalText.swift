extension StationRow {
  /// The value in canonical form, or nil where the cell is blank or cannot be used.
  public func canonical(_ column: Column) -> String? {
    usable.contains(column) ? text(column) : nil
  }
}
