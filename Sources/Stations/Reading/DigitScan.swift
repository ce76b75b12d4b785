import Tables

/// The digits of a cell, and what else stands between them.
struct DigitScan {
  /// The digits as a number, as far as the first eighteen.
  var value: Int64 = 0
  /// How many digits there are.
  var count = 0
  /// Whether separators stand between the digits, or a fraction of zeros after them.
  var hasSeparators = false
  /// Whether anything else stands there.
  var hasOthers = false

  /// Reads a folded cell, whose separators are the bytes of `separators`.
  init(_ cell: Span<UInt8>, separators: StaticString) {
    let end = CellBytes.countWithoutZeroFraction(cell)
    hasSeparators = end < cell.count
    for index in 0..<end {
      let byte = cell[index]
      if byte.isASCIIDigit {
        count += 1
        if count <= 18 { value = value * 10 + Int64(byte - 0x30) }
      } else if DigitScan.contains(separators, byte) {
        hasSeparators = true
      } else {
        hasOthers = true
      }
    }
  }

  /// Whether the byte is one of the separators.
  static func contains(_ separators: StaticString, _ byte: UInt8) -> Bool {
    separators.withUTF8Buffer { $0.contains(byte) }
  }
}
