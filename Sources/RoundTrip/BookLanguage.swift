/// The language of what a table that goes out says to people; headings of columns and names of sheets are Japanese.
public enum BookLanguage: Sendable {
  /// Plain, polite Japanese.
  case japanese
  /// English.
  case english

  /// The text in this language.
  func callAsFunction(_ japanese: String, _ english: String) -> String { self == .japanese ? japanese : english }
}
