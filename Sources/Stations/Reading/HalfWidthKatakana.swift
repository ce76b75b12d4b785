/// Half-width katakana (JIS X 0201, U+FF61…U+FF9F) and their full-width forms.
enum HalfWidthKatakana {
  /// ﾞ or ﾟ, which join the katakana before them.
  enum Mark { case voiced, semiVoiced }

  /// The full-width forms of U+FF61…U+FF9F, in their order.
  private static let forms: [UInt16] = [
    0x3002, 0x300C, 0x300D, 0x3001, 0x30FB, 0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7,
    0x30C3, 0x30FC, 0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7,
    0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1, 0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD, 0x30CE, 0x30CF,
    0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE, 0x30DF, 0x30E0, 0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9, 0x30EA,
    0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3, 0x309B, 0x309C,
  ]

  /// The full-width form of U+FF61…U+FF9F.
  static func full(_ scalar: UInt32) -> UInt32 { UInt32(forms[Int(scalar) - 0xFF61]) }

  /// The mark whose three bytes stand at `index`, or nil.
  static func mark(_ bytes: Span<UInt8>, at index: Int) -> Mark? {
    guard bytes[index] == 0xEF, bytes[index + 1] == 0xBE else { return nil }
    switch bytes[index + 2] {
    case 0x9E: return .voiced
    case 0x9F: return .semiVoiced
    default: return nil
    }
  }

  /// The one full-width character for a half-width katakana and the mark after it, or nil where there is none.
  static func joined(_ scalar: UInt32, _ mark: Mark) -> UInt32? {
    switch (mark, scalar) {
    case (.voiced, 0xFF73): 0x30F4
    // ｶ…ﾄ and ﾊ…ﾎ: in Unicode the voiced form follows the plain one.
    case (.voiced, 0xFF76...0xFF84), (.voiced, 0xFF8A...0xFF8E): full(scalar) + 1
    case (.semiVoiced, 0xFF8A...0xFF8E): full(scalar) + 2
    default: nil
    }
  }

  /// Appends the full-width form of the half-width katakana `scalar`, which stands at `index`, joined with a mark
  /// behind it, and says how many bytes were read.
  static func appendFull(
    _ scalar: UInt32, of bytes: Span<UInt8>, at index: Int, to folded: inout OutputSpan<UInt8>
  ) -> Int {
    let mark = index + 5 < bytes.count ? mark(bytes, at: index + 3) : nil
    if let joined = mark.flatMap({ joined(scalar, $0) }) {
      append(joined, to: &folded)
      return 6
    }
    append(full(scalar), to: &folded)
    return 3
  }

  /// Appends a scalar of U+0800…U+FFFF as UTF-8.
  static func append(_ scalar: UInt32, to bytes: inout OutputSpan<UInt8>) {
    bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
