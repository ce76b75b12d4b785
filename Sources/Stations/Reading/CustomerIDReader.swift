import Tables

/// Reads an お客さまID: ten digits, with or without CAF before them, in any case, with spaces and hyphens.
///
/// Source: guide page 19.
enum CustomerIDReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    if CellBytes.isScientific(cell) { return .unusable(.customerIDDestroyed) }
    var letters: UInt32 = 0
    var letterCount = 0
    var index = 0
    while index < cell.count, letterCount < 4, !cell[index].isASCIIDigit {
      let byte = cell[index]
      index += 1
      if DigitScan.contains(separators, byte) { continue }
      letters = letters << 8 | UInt32(byte & 0xDF)
      letterCount += 1
    }
    if letterCount == 3, letters == cop { return .unusable(.customerIDIsCOP) }
    guard letterCount == 0 || letterCount == 3 && letters == caf else { return .unusable(.customerIDWrong) }
    let scan = DigitScan(cell.extracting(index..<cell.count), separators: separators)
    return scan.hasOthers || scan.count != 10 ? .unusable(.customerIDWrong) : .good(scan.value)
  }

  private static let caf: UInt32 = 0x43_41_46
  private static let cop: UInt32 = 0x43_4F_50

  /// What may stand between letters and digits, and among the digits.
  private static let separators: StaticString = "- '_"
}
