/// How the portal takes a character of 開設者.
///
/// Right: hiragana, katakana, full-width letters and digits, 々 ． ー, kanji of JIS X 0208 level 1 and 2.
/// Source: guide page 7; project decision where its sample contradicts its rule.
public enum FounderCharacter: Sendable, Hashable {
  /// The portal takes it.
  case right
  /// ASCII or half-width katakana: its full-width form should be written.
  case halfWidth
  /// In JIS X 0208, but not in the portal's list, such as a space or ・.
  case doubtful
  /// Outside JIS X 0208: 環境依存文字.
  case outside

  /// Whether the portal takes the character.
  static func isRight(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF: JISX0208.isKanji(scalar)
    // Hiragana, katakana, ー, 々.
    case 0x3041...0x3093, 0x30A1...0x30F6, 0x30FC, 0x3005: true
    // Full-width digits, letters, full stop.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0E: true
    default: false
    }
  }

  /// The judgement of one Unicode scalar, before any folding.
  init(_ scalar: UInt32) {
    switch scalar {
    case _ where FounderCharacter.isRight(scalar): self = .right
    case 0x20...0x7E, 0xFF61...0xFF9F, 0xA0: self = .halfWidth
    default: self = JISX0208.isSymbol(scalar) ? .doubtful : .outside
    }
  }

  /// The judgement of one character.
  public init(_ scalar: Unicode.Scalar) {
    self.init(scalar.value)
  }
}
