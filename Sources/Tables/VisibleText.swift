/// Makes text safe for a terminal: what would move the cursor, change colours or turn the reading direction is shown
/// as its code, such as `<U+202E>`. Source: Unicode Technical Report 36, "bidirectional text spoofing".
public enum VisibleText {
  /// Appends the text made safe for a terminal (`make`).
  public static func append(_ text: Span<UInt8>, to out: inout [UInt8]) {
    if isPlain(text) {
      text.withUnsafeBufferPointer { out.append(contentsOf: $0) }
    } else {
      out.append(contentsOf: make(string(text)).utf8)
    }
  }

  /// Writes a cell of several lines, each made safe for a terminal (`lines`).
  public static func appendLines(_ text: Span<UInt8>, to csv: inout CSVWriter) {
    if isPlain(text) { csv.cell(text) } else { csv.cell(lines(string(text))) }
  }

  private static func string(_ text: Span<UInt8>) -> String {
    text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether nothing in the text is to be shown as its code, as a look at few bytes of each character tells: printable
  /// ASCII, most of Japanese, and what `isVisible` knows.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte >= 0xE3, byte < 0xEF {
        index += 3
      } else if index + 2 < text.count, isVisible(byte, text[index + 1], text[index + 2]) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Whether three bytes are a sign of U+2010...U+2027 or from U+2080 on, or a full-width or half-width character.
  @inline(__always)
  private static func isVisible(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xE2 { return second >= 0x82 || second == 0x80 && third >= 0x90 && third < 0xA8 }
    return first == 0xEF && (second == 0xBC || second == 0xBD || second == 0xBE && third != 0xA0)
  }

  /// The text of several lines, each made safe for a terminal.
  public static func lines(_ text: String) -> String {
    if isPlain(text.utf8Span.span) { return text }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices.dropLast() where lines[index].last == "\r" { lines[index].removeLast() }
    return lines.map { make(String($0)) }.joined(separator: "\n")
  }

  /// The text with every control, bidirectional and invisible format character written out.
  public static func make(_ text: String) -> String {
    if isPlain(text.utf8Span.span) || !text.unicodeScalars.contains(where: isHidden) { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) { visible += code(scalar) } else { visible.unicodeScalars.append(scalar) }
    }
    return visible
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n", "\r": return "⏎"
    case "\t": return "⇥"
    default:
      return "<U+" + Digits.hexadecimal(scalar.value, width: 4, uppercase: true) + ">"
    }
  }
}
