/// Reads one of a portal field's choices: the number, the number with its text, or the text.
enum ChoiceReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces; `number` is the index in `list.choices`.
  static func read(_ cell: Span<UInt8>, _ list: ChoiceList) -> CellReading {
    .good()
  }
}
