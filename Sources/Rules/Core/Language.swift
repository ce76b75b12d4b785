/// The language of texts for people.
public enum Language: String, Sendable, CaseIterable {
  /// Japanese.
  case ja
  /// English.
  case en
}
