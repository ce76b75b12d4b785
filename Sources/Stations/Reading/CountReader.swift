/// Reads a whole number of things.
enum CountReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    .good()
  }
}
