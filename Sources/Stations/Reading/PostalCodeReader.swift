/// Reads a postal code.
enum PostalCodeReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    .good()
  }
}
