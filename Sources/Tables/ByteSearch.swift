import Glibc

/// Searching bytes with the C library's vector code, many times faster than a loop over single bytes.
extension Span<UInt8> {
  /// Where the byte occurs first at or behind `start`; `count` where it does not.
  @inline(__always)
  func place(of byte: UInt8, from start: Int = 0) -> Int {
    guard start < count else { return count }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start) else {
        return bytes.count
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Whether the byte occurs.
  func contains(_ byte: UInt8) -> Bool { place(of: byte) < count }

  /// How often the byte occurs.
  func occurrences(of byte: UInt8) -> Int {
    var number = 0
    for index in place(of: byte)..<count where self[unchecked: index] == byte { number += 1 }
    return number
  }

  /// Whether U+FFFD (EF BF BD) occurs in the UTF-8.
  var containsReplacementCharacter: Bool {
    var next = place(of: 0xEF)
    while next + 2 < count {
      if self[unchecked: next + 1] == 0xBF, self[unchecked: next + 2] == 0xBD { return true }
      next = place(of: 0xEF, from: next + 1)
    }
    return false
  }
}
