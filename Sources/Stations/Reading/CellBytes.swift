import Tables

/// Small questions to the bytes of a cell.
enum CellBytes {
  /// Whether the byte is one of A…Z or a…z.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The value of a cell of exactly `count` digits, or nil for any other cell: the way that a clean code takes.
  @inline(__always)
  static func number(_ cell: Span<UInt8>, ofDigits count: Int) -> Int64? {
    guard cell.count == count else { return nil }
    var value: Int64 = 0
    for index in cell.indices {
      let digit = cell[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return value
  }

  /// Whether the cell's part is this text.
  static func equal(_ cell: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<range.count where cell[range.lowerBound + offset] != expected[offset] { return false }
      return true
    }
  }

  /// Whether the cell is this text.
  static func equal(_ cell: Span<UInt8>, _ text: StaticString) -> Bool { equal(cell, 0..<cell.count, text) }

  /// Whether the cell is digits with a fraction of zeros, as a spreadsheet writes numbers (`190016.0`): then how many
  /// digits stand before the point, else the cell's length.
  static func countWithoutZeroFraction(_ cell: Span<UInt8>) -> Int {
    var end = cell.count
    while end > 0, cell[end - 1] == UInt8(ascii: "0") { end -= 1 }
    guard end > 1, end < cell.count, cell[end - 1] == UInt8(ascii: ".") else { return cell.count }
    for index in 0..<(end - 1) where !cell[index].isASCIIDigit { return cell.count }
    return end - 1
  }

  /// Whether a spreadsheet has turned a long number into `5E+09` or `1.23457E+09`, so that its digits are gone.
  static func isScientific(_ cell: Span<UInt8>) -> Bool {
    var index = 0
    while index < cell.count, cell[index].isASCIIDigit || cell[index] == UInt8(ascii: ".") { index += 1 }
    guard index > 0, index + 2 < cell.count, cell[index] | 0x20 == UInt8(ascii: "e"),
      cell[index + 1] == UInt8(ascii: "+")
    else { return false }
    for rest in (index + 2)..<cell.count where !cell[rest].isASCIIDigit { return false }
    return true
  }
}
