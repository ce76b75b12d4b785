import Rules

extension AcceptedListWriter.Failure {
  /// The reason, and what to do.
  var words: Words {
    switch self {
    case .unreadable(let reason):
      Words(ja: "読み込めません（\(reason.ja)）。", en: "It cannot be read (\(reason.en)).")
    case .headerMissing(let columns): AcceptedColumn.missing(columns)
    case .unencodable(let character):
      Words(
        ja: "一覧の文字コードに「\(character)」がありません。一覧を UTF-8 で保存し直してください。",
        en: "Its encoding does not have “\(character)”; save the list as UTF-8.")
    case .openQuote(let row):
      Words(
        ja: "\(row)行目の引用符（\"）が閉じていないようです。直してから、もう一度実行してください。",
        en: "A quotation mark in row \(row) does not seem to be closed; correct it and run again.")
    }
  }
}
