/// The language of texts for people.
public enum Language: String, Sendable, CaseIterable {
  /// Japanese.
  case ja
  /// English.
  case en

  /// What stands between the members of a list.
  public var listSeparator: String { self == .ja ? "、" : ", " }
}
