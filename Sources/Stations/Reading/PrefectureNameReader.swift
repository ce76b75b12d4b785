/// Reads a prefecture's name, which some exports write with its code.
///
/// Any of the 47 is good here: whether the station lies in West Japan is a matter of the code's column.
enum PrefectureNameReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    let reading = PrefectureReader.readAny(cell)
    return reading.flaw == .prefectureUnknown ? .unusable(.prefectureNameUnknown) : reading
  }
}
