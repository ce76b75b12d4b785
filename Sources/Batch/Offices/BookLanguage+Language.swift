public import RoundTrip
public import Rules

extension BookLanguage {
  /// The language of tables in a run of this language.
  public init(_ language: Language) { self = language == .ja ? .japanese : .english }
}
