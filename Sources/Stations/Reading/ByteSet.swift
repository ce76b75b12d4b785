/// Some of the characters of ASCII, to be asked for one byte after the other.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The characters of the text; others than ASCII are left out.
  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes where byte < 0x80 {
        if byte < 0x40 { low |= 1 &<< UInt64(byte) } else { high |= 1 &<< UInt64(byte) }
      }
    }
  }

  /// Whether the byte is one of them.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { byte < 0x80 && (byte < 0x40 ? low : high) &>> UInt64(byte) & 1 != 0 }
}
