/// One text for people in both languages.
public struct Words: Sendable, Hashable {
  /// Plain, polite Japanese.
  public let ja: String
  /// English.
  public let en: String

  /// A text in both languages.
  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// One text behind the other, with nothing between.
  public static func + (left: Words, right: Words) -> Words { Words(ja: left.ja + right.ja, en: left.en + right.en) }

  /// The text in one language.
  public subscript(language: Language) -> String { language == .ja ? ja : en }
}
