import Batch
import Rules

extension Applying.Failure {
  /// Whether the fault is the input's, not the output's.
  var isOfInput: Bool {
    switch self {
    case .nothingReturned, .noExports: true
    case .listNotExtended: false
    }
  }

  /// What is wrong.
  var words: Words {
    switch self {
    case .nothingReturned(let tables):
      let lines = tables.map { "\n  \($0.name): \($0.reason)" }.joined()
      return Words(ja: "反映できる表がありません。" + lines, en: "None of the tables can be applied." + lines)
    case .noExports(let path):
      return Words(
        ja: "\(path) に一覧表がありません。--to をご確認ください。", en: "There is no export at \(path); check --to.")
    case .listNotExtended(let path, let reason):
      return Words(
        ja: "了承済みの指摘の一覧 \(path) に行を追加できません。\(reason.words.ja)何も書いていません。",
        en: "Nothing can be added to the list of accepted findings \(path). \(reason.words.en) Nothing was written.")
    }
  }
}
