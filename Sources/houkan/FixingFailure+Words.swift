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
