/// Tells Japanese words from English ones.
enum Script {
  /// Whether the text holds kana or kanji.
  static func hasJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { 0x3040...0x30FF ~= $0.value || 0x4E00...0x9FFF ~= $0.value }
  }

  /// The text without what stands in “quotation marks”.
  static func withoutQuotations(_ text: String) -> String {
    var depth = 0
    var rest = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "“" { depth += 1 }
      if depth == 0 { rest.append(scalar) }
      if scalar == "”" { depth -= 1 }
    }
    return String(rest)
  }

  /// The text with full-width digits, `０` for `0`.
  static func withFullWidthDigits(_ text: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      wide.append(0x30...0x39 ~= scalar.value ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(wide)
  }
}
