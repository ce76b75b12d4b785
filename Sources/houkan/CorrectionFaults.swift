import Batch
import Rules

extension CopyFailure {
  /// Whether the fault is the input's, not the output's.
  var isOfInput: Bool {
    switch self {
    case .unreadable, .changed, .kept: true
    case .ownInput, .exists, .sameName: false
    }
  }

  /// What is wrong, and what to do.
  func text(_ language: Language) -> String {
    switch (self, language) {
    case (.ownInput(let path), .ja):
      "出力先 \(path) は入力そのもの、または入力のフォルダーの中です。別のフォルダーを --output で指定してください。"
    case (.ownInput(let path), .en):
      "The output \(path) is the input itself or lies in it; name another folder with --output."
    case (.exists(let path), .ja):
      "\(path) には内容の違うファイルがすでにあります。上書きはしません。別のフォルダーを --output で指定してください。"
    case (.exists(let path), .en):
      "\(path) is there already with other contents and is not overwritten; name another folder with --output."
    case (.unreadable(let path, let reason), .ja): "\(path) を読み込めません (\(reason))。何も書いていません。"
    case (.unreadable(let path, let reason), .en): "\(path) cannot be read (\(reason)); nothing was written."
    case (.changed(let path), _): RefusalWords.changed("\(path)")[language]
    case (.kept(let path, let kept), .ja):
      "\(path) が処理中に書き換えられました。保存された内容はそのままです。その前の内容は \(kept) に残しました。ご確認のうえ、もう一度実行してください。"
    case (.kept(let path, let kept), .en):
      "\(path) was saved while it was replaced and stays as it was saved; what stood there before is kept in \(kept). "
        + "Look at both and run again."
    case (.sameName(let name), .ja):
      "「\(name)」という名前で書くファイルが2つあります。同じ名前の一覧表はフォルダーごとに分けて実行し、"
        + "結果のファイルと同じ名前の一覧表は別の名前にしてください。何も書いていません。"
    case (.sameName(let name), .en):
      "Two files would be written as \(name): run exports of one name one after the other, and give an export that "
        + "has the name of a report another one. Nothing was written."
    }
  }
}

extension Fixing.Failure {
  /// What is wrong.
  func text(_ language: Language) -> String {
    switch self {
    case .nothingReadable(let names): RefusalWords.nothingReadable(names)[language]
    }
  }
}

extension Applying.Failure {
  /// Whether the fault is the input's, not the output's.
  var isOfInput: Bool {
    switch self {
    case .nothingReturned, .noExports: true
    case .listNotExtended: false
    }
  }

  /// What is wrong.
  func text(_ language: Language) -> String {
    switch self {
    case .nothingReturned(let tables):
      ([language == .ja ? "反映できる表がありません。" : "None of the tables can be applied."]
        + tables.map { "  \($0.name): \($0.reason)" }).joined(separator: "\n")
    case .noExports(let path):
      language == .ja ? "\(path) に一覧表がありません。--to をご確認ください。" : "There is no export at \(path); check --to."
    case .listNotExtended(let path, let reason):
      language == .ja
        ? "了承済みの指摘の一覧 \(path) に行を追加できません。\(reason.words.ja)何も書いていません。"
        : "Nothing can be added to the list of accepted findings \(path). \(reason.words.en) Nothing was written."
    }
  }
}

extension AcceptedListWriter.Failure {
  /// The reason, and what to do.
  var words: Words {
    switch self {
    case .unreadable(let reason):
      Words(ja: "読み込めません (\(reason))。", en: "It cannot be read (\(reason)).")
    case .headerMissing(let columns): AcceptedColumn.missing(columns)
    case .unencodable(let character):
      Words(
        ja: "一覧の文字コードに「\(character)」がありません。一覧を UTF-8 で保存し直してください。",
        en: "Its encoding does not have “\(character)”; save the list as UTF-8.")
    case .openQuote(let row):
      Words(
        ja: "\(row)行目の引用符 (\") が閉じていないようです。直してから、もう一度実行してください。",
        en: "A quotation mark in row \(row) does not seem to be closed; correct it and run again.")
    }
  }
}
