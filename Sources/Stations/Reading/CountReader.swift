import Tables

/// Reads a whole number of things: `3`, `3台`, `2枚`, and `2.0` as a spreadsheet writes it.
enum CountReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces; a number below `least` is too small.
  static func read(_ cell: Span<UInt8>, least: Int64 = 0) -> CellReading {
    if cell.count == 1, cell[0].isASCIIDigit, cell[0] - 0x30 >= least { return .good(Int64(cell[0] - 0x30)) }
    let end = endOfNumber(cell)
    let isNegative = cell.count > 0 && cell[0] == UInt8(ascii: "-")
    let number = cell.extracting((isNegative ? 1 : 0)..<end)
    let digits = CellBytes.countWithoutZeroFraction(number)
    guard digits > 0, digits <= 6, let value = CellBytes.number(number.extracting(0..<digits), ofDigits: digits)
    else { return .unusable(.countNotNumber) }
    if isNegative || value < least { return .unusable(.countTooSmall, isNegative ? -value : value) }
    return .good(value)
  }

  /// Where the number ends and a counter word (台, 枚) with the spaces before it begins.
  private static func endOfNumber(_ cell: Span<UInt8>) -> Int {
    var end = cell.count
    for word in counters where end > word.utf8CodeUnitCount {
      guard CellBytes.has(cell, word, at: end - word.utf8CodeUnitCount) else { continue }
      end -= word.utf8CodeUnitCount
      break
    }
    while end > 1, cell[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return max(end, cell.count > 0 && cell[0] == UInt8(ascii: "-") ? 1 : 0)
  }

  private static let counters: [StaticString] = ["台", "枚", "本", "個"]
}
