import Rules

/// How the closing words of `fix` and `apply` end.
enum ClosingWords {
  /// In which folder copies and reports stand; nil where nothing was written.
  static func place(_ place: String?) -> Words {
    guard let place else { return Words(ja: "試しに調べただけで、何も書いていません。", en: "A dry run: nothing was written.") }
    return Words(ja: "書き出し先: \(place)", en: "Written to: \(place)")
  }
}
