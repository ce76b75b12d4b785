/// The full-width form of half-width text.
public enum FullWidth {
  /// The text with every ASCII character, space included, and every half-width katakana in its full-width form;
  /// straight quotes become ’ and ”, for JIS X 0208 has no full-width forms of them.
  public static func widen(_ text: String) -> String {
    let bytes = Array(text.utf8)
    // As in `Folding`: nothing is appended to an empty array.
    if bytes.isEmpty { return text }
    var widened: [UInt8] = []
    widened.append(addingCapacity: 3 * bytes.count) { output in
      var index = 0
      while index < bytes.count { index += append(bytes.span, at: index, to: &output) }
    }
    return String(decoding: widened, as: UTF8.self)
  }

  /// The full-width form of a character of ASCII.
  private static func wide(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: " "): 0x3000
    case UInt8(ascii: "\""): 0x201D
    case UInt8(ascii: "'"): 0x2019
    default: UInt32(byte) + 0xFEE0
    }
  }

  /// Appends the full-width form of the character at `index`, or its first byte where it has none, and says how many
  /// bytes were read.
  private static func append(_ bytes: Span<UInt8>, at index: Int, to widened: inout OutputSpan<UInt8>) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x20..<0x7F:
      HalfWidthKatakana.append(wide(byte), to: &widened)
      return 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
      HalfWidthKatakana.append(0x3000, to: &widened)
      return 2
    case 0xEF where index + 2 < bytes.count:
      let scalar = UInt32(0xF000) | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      if 0xFF61...0xFF9F ~= scalar {
        return HalfWidthKatakana.appendFull(scalar, of: bytes, at: index, to: &widened)
      }
    default: break
    }
    widened.append(byte)
    return 1
  }
}
