/// Brings the written forms of one character together: full-width ASCII to ASCII, half-width katakana to full-width,
/// ideographic and no-break spaces to a space, dashes of every kind to `-`.
///
/// Circled numbers, kanji and everything else stay as they are: this is less than NFKC, on purpose (① is no 1).
public enum Folding {
  /// Whether the bytes are all ASCII, so that folding would change nothing.
  @inline(__always)
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var union: UInt8 = 0
    for index in bytes.indices { union |= bytes[index] }
    return union < 0x80
  }

  /// Appends the folded form of the bytes, which are UTF-8. It is never longer than they are.
  static func append(_ bytes: Span<UInt8>, to folded: inout [UInt8]) {
    // Appending nothing to an empty array writes its count anew, in the one empty array that all threads share.
    if bytes.isEmpty { return }
    folded.append(addingCapacity: bytes.count) { output in
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        switch first {
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
          output.append(0x20)
          index += 2
        case 0xE2, 0xE3, 0xEF:
          guard index + 2 < bytes.count else {
            output.append(first)
            index += 1
            continue
          }
          index += appendFolded(bytes, at: index, to: &output)
        default:
          output.append(first)
          index += 1
        }
      }
    }
  }

  /// The folded form of a text.
  public static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    let bytes = Array(text.utf8)
    append(bytes.span, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the folded form of the character of three bytes at `index` and says how many bytes were read.
  private static func appendFolded(_ bytes: Span<UInt8>, at index: Int, to folded: inout OutputSpan<UInt8>) -> Int {
    let second = bytes[index + 1]
    let third = bytes[index + 2]
    let scalar = UInt32(bytes[index] & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    switch scalar {
    case 0xFF01...0xFF5E:
      folded.append(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    case 0x3000:
      folded.append(0x20)
    case 0x2010...0x2015, 0x2212, 0xFE63:
      folded.append(UInt8(ascii: "-"))
    case 0xFF61...0xFF9F:
      return HalfWidthKatakana.appendFull(scalar, of: bytes, at: index, to: &folded)
    default:
      folded.append(bytes[index])
      folded.append(second)
      folded.append(third)
    }
    return 3
  }
}
