/// Reads a telephone number.
enum PhoneReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    .good()
  }
}
