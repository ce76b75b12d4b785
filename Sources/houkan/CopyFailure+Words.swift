import Batch
import Rules
import SystemPackage

extension CopyFailure {
  /// Whether the fault is the input's, not the output's.
  var isOfInput: Bool {
    switch self {
    case .unreadable, .changed, .kept: true
    case .ownInput, .exists, .leadsNowhere, .sameName: false
    }
  }

  /// What is wrong, and what to do.
  var words: Words {
    switch self {
    case .ownInput(let path):
      Words(
        ja: "出力先 \(path) は入力そのもの、または入力のフォルダーの中です。別のフォルダーを --output で指定してください。",
        en: "The output \(path) is the input itself or inside it; name another folder with --output.")
    case .exists(let path):
      Words(
        ja: "\(path) には内容の違うファイルがすでにあります。上書きはしません。別のフォルダーを --output で指定してください。",
        en: "\(path) is there already with other contents and is not overwritten; name another folder with --output.")
    case .leadsNowhere(let path):
      Words(
        ja: "\(path) はリンクですが、リンク先のファイルがありません。リンクを消すか、別の名前を指定してください。何も書いていません。",
        en: "\(path) is a link that leads nowhere; remove it, or name another file. Nothing was written.")
    case .unreadable(let path, let reason): unreadable(path, SystemWords.of(reason))
    case .changed(let path): RefusalWords.changed("\(path)")
    case .kept(let path, let kept):
      Words(
        ja: "\(path) が処理中に書き換えられました。保存された内容はそのままです。その前の内容は \(kept) に残しました。"
          + "ご確認のうえ、もう一度実行してください。",
        en:
          "\(path) was saved while it was being replaced, and stays as it was saved; its earlier contents are kept in "
          + "\(kept). Look at both and run again.")
    case .sameName(let name):
      Words(
        ja: "「\(name)」という名前で書くファイルが2つあります。同じ名前の一覧表はフォルダーごとに分けて実行し、"
          + "結果のファイルと同じ名前の一覧表は別の名前にしてください。何も書いていません。",
        en: "Two files would be written as \(name): run exports with the same name one by one, and give an export "
          + "that has the name of a report another name. Nothing was written.")
    }
  }

  private func unreadable(_ path: FilePath, _ reason: Words) -> Words {
    Words(
      ja: "\(path) を読み込めません（\(reason.ja)）。何も書いていません。",
      en: "\(path) cannot be read (\(reason.en)); nothing was written.")
  }
}
