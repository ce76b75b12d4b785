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

  /// Whether the bytes, of which there is one at least, occur one behind the other.
  public func contains(_ bytes: [UInt8]) -> Bool {
    var start = place(of: bytes[0])
    while start + bytes.count <= count {
      if bytes.indices.allSatisfy({ bytes[$0] == self[unchecked: start + $0] }) { return true }
      start = place(of: bytes[0], from: start + 1)
    }
    return false
  }

  /// How often the byte occurs.
  func occurrences(of byte: UInt8) -> Int {
    var number = 0
    for index in place(of: byte)..<count where self[unchecked: index] == byte { number += 1 }
    return number
  }

  /// Whether U+FFFD occurs in the UTF-8.
  var containsReplacementCharacter: Bool { contains([0xEF, 0xBF, 0xBD]) }
}
