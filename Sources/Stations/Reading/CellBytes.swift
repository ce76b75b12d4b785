import Tables

/// Small questions to the bytes of a cell.
enum CellBytes {
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

  /// Whether the text stands at the place in the cell, 0 for its first byte.
  static func has(_ cell: Span<UInt8>, _ text: StaticString, at place: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place + length <= cell.count else { return false }
    for offset in 0..<length where text.utf8Start[offset] != cell[place + offset] { return false }
    return true
  }

  /// Whether the cell is this text.
  static func equal(_ cell: Span<UInt8>, _ text: StaticString) -> Bool {
    cell.count == text.utf8CodeUnitCount && has(cell, text, at: 0)
  }

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
