/// Reads a prefecture code, alone or with the prefecture's name.
enum PrefectureReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    .good()
  }
}
