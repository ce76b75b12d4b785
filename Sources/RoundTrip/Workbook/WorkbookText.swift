/// Text as a cell of a workbook holds it.
enum WorkbookText {
  /// The most characters (UTF-16 units) that a cell can hold. Source: Excel specifications and limits.
  static let longest = 32_767

  /// The beginning of the text that fits into a cell; almost always all of it.
  static func fitted(_ text: String) -> String {
    // No character is written with more than seven.
    if text.utf8.count <= longest / 7 { return text }
    if text.utf16.count <= longest, escaped(text).unicodeScalars.count <= longest { return text }
    var units = 0
    var fitted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      units += isEscaped(scalar) || scalar == "_" ? 7 : UTF16.width(scalar)
      if units > longest { break }
      fitted.append(scalar)
    }
    return String(fitted)
  }

  /// The text as it is written into the file.
  ///
  /// A workbook reads `_xHHHH_` as the character with this number, so a text that looks like that needs its underscore
  /// escaped; characters that XML does not know are written in that form. Source: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring).
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF }) else { return text }
    var escaped = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if isEscaped(scalar) || scalar == "_" && looksEscaped(scalars[index...]) {
        escaped.append(contentsOf: code(scalar).unicodeScalars)
      } else {
        escaped.append(scalar)
      }
      index = scalars.index(after: index)
    }
    return String(escaped)
  }

  /// Control characters that XML does not know or changes: a carriage return would come back as a line feed.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether the text begins with `_xHHHH_`.
  private static func looksEscaped(_ text: Substring.UnicodeScalarView) -> Bool {
    let head = Array(text.prefix(7))
    return head.count == 7 && head[1] == "x" && head[6] == "_"
      && head[2...5].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "_"
  }
}
