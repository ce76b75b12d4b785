/// The full-width form of half-width text.
public enum FullWidth {
  /// The text with every ASCII character, space included, and every half-width katakana in its full-width form;
  /// straight quotes become ’ and ”, for JIS X 0208 has no full-width forms of them.
  public static func widen(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var widened: [UInt8] = []
    widened.reserveCapacity(3 * bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        HalfWidthKatakana.append(wide(byte), to: &widened)
        index += 1
      } else {
        index += append(bytes, at: index, to: &widened)
      }
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

  /// Appends the character at `index`, folded where it is half-width, and says how many bytes were read.
  private static func append(_ bytes: [UInt8], at index: Int, to widened: inout [UInt8]) -> Int {
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
      HalfWidthKatakana.append(0x3000, to: &widened)
      return 2
    }
    guard bytes[index] == 0xEF, index + 2 < bytes.count else {
      widened.append(bytes[index])
      return 1
    }
    let scalar = UInt32(0xF000) | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    guard (0xFF61...0xFF9F).contains(scalar) else {
      widened.append(contentsOf: bytes[index..<(index + 3)])
      return 3
    }
    if index + 5 < bytes.count, let mark = HalfWidthKatakana.mark(bytes.span, at: index + 3),
      let joined = HalfWidthKatakana.joined(scalar, mark)
    {
      HalfWidthKatakana.append(joined, to: &widened)
      return 6
    }
    HalfWidthKatakana.append(HalfWidthKatakana.full(scalar), to: &widened)
    return 3
  }
}
