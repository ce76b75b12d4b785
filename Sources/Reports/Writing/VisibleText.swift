/// Makes text safe for a terminal: what would move the cursor, change colours or turn the reading direction is shown
/// as its code, such as `<U+202E>`. Source: Unicode Technical Report 36, "bidirectional text spoofing".
public enum VisibleText {
  /// The text of several lines, each made safe for a terminal.
  public static func lines(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeHidden) else { return text }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices.dropLast() where lines[index].last == "\r" { lines[index].removeLast() }
    return lines.map { make(String($0)) }.joined(separator: "\n")
  }

  /// The text with every control, bidirectional and invisible format character written out.
  public static func make(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeHidden), text.unicodeScalars.contains(where: isHidden) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) { visible += code(scalar) } else { visible.unicodeScalars.append(scalar) }
    }
    return visible
  }

  /// Whether the byte is a hidden ASCII character or may begin a hidden one in UTF-8: plain Japanese text has none.
  @inline(__always)
  private static func mayBeHidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xCD || byte == 0xD8 || byte == 0xE1 || byte == 0xE2
      || byte == 0xEF || byte == 0xF3
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
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    }
  }
}
