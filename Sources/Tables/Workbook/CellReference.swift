/// A cell's place: `BC23`.
struct CellReference: Hashable {
  /// 0 for A.
  let column: Int
  /// 1 for the first row.
  let row: Int

  /// Reads a reference that ends with a NUL; nil where it is none.
  init?(_ text: UnsafePointer<CChar>) {
    var next = text
    var column = 0
    while next.pointee >= 0x41, next.pointee <= 0x5A, column <= TableReader.mostCells {
      column = column * 26 + Int(next.pointee) - 0x40
      next += 1
    }
    var row = 0
    while next.pointee >= 0x30, next.pointee <= 0x39, row <= WorkbookLimits.rows {
      row = row * 10 + Int(next.pointee) - 0x30
      next += 1
    }
    guard next.pointee == 0, column > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}
