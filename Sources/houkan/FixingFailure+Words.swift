import Batch
import Rules

extension Fixing.Failure {
  /// What is wrong with each of the files.
  var words: Words {
    switch self {
    case .nothingReadable(let files):
      Words(
        ja: "直せる一覧表がありません。CSV のファイルか、フォルダーをご確認ください。" + reasons(files, .ja),
        en: "No export could be put right; check the files and folders." + reasons(files, .en))
    }
  }

  private func reasons(_ files: [Fixing.LeftAlone], _ language: Language) -> String {
    files.map { "\n  \($0.name): \($0.reason.words[language])" }.joined()
  }
}

extension Fixing.LeftAlone.Reason {
  fileprivate var words: Words {
    switch self {
    case .workbook:
      Words(ja: "Excel ブックは書き換えません。Excel で直してください。", en: "A workbook is left as it is; correct it in Excel.")
    case .unreadable(let reason): unreadable(SystemWords.of(reason))
    case .noExport: Words(ja: "見出しのある一覧表ではありません。", en: "It is no table with a header.")
    }
  }

  private func unreadable(_ reason: Words) -> Words {
    Words(ja: "読み込めません（\(reason.ja)）。", en: "It cannot be read (\(reason.en)).")
  }
}
