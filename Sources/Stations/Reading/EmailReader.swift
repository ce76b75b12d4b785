/// Reads a mail address: lower-case letters, digits, `.` `-` `_` `+` before one `@`, a domain after it.
///
/// Source: guide page 7.
enum EmailReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    var at: Int?
    var ats = 0
    var hasCapitals = false
    var hasForbidden = false
    for index in cell.indices {
      let byte = cell[index]
      if byte == UInt8(ascii: "@") {
        at = index
        ats += 1
      } else if byte &- 0x41 < 26 {
        hasCapitals = true
      } else if !isAllowed(byte, inDomain: ats > 0) {
        hasForbidden = true
      }
    }
    if ats > 1 { return .unusable(.emailSeveral) }
    guard let at, at > 0, !hasForbidden, isDomain(cell, from: at + 1) else { return .unusable(.emailWrong) }
    return hasCapitals ? .usable(0, .emailCapitals) : .good()
  }

  private static func isAllowed(_ byte: UInt8, inDomain: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"): true
    case UInt8(ascii: "_"), UInt8(ascii: "+"): !inDomain
    default: false
    }
  }

  /// Whether the rest has at least two parts between points, none of them empty.
  private static func isDomain(_ cell: Span<UInt8>, from start: Int) -> Bool {
    var length = 0
    var points = 0
    for index in start..<cell.count {
      if cell[index] != UInt8(ascii: ".") {
        length += 1
      } else if length == 0 {
        return false
      } else {
        points += 1
        length = 0
      }
    }
    return points > 0 && length > 0
  }
}
