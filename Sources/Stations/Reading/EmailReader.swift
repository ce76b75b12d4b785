import Tables

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
    var allowed = beforeAt
    for index in cell.indices {
      let byte = cell[index]
      if allowed.contains(byte) { continue }
      if byte == UInt8(ascii: "@") {
        at = index
        ats += 1
        allowed = inDomain
      } else if byte.isASCIICapital {
        hasCapitals = true
      } else {
        hasForbidden = true
      }
    }
    if ats > 1 { return .unusable(.emailSeveral) }
    guard let at, at > 0, !hasForbidden, isDomain(cell, from: at + 1) else { return .unusable(.emailWrong) }
    return hasCapitals ? .usable(0, .emailCapitals) : .good()
  }

  private static let inDomain = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789.-")
  private static let beforeAt = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789.-_+")

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
