public import Rules

extension TemplateProblem {
  /// Where it is and what is wrong, for people: `station.mustache line 12: …`
  public var words: Words {
    // In Japanese a folder is called one; in English the sentence behind its path says so.
    if kind == .noFolder { return Words(ja: "フォルダー \(file) がありません。", en: file + ": " + reason.en) }
    return Words(
      ja: file + (line.map { " \($0)行目" } ?? "") + ": " + reason.ja,
      en: file + (line.map { " line \($0)" } ?? "") + ": " + reason.en)
  }

  private var reason: Words {
    switch kind {
    case .noFolder: Words(ja: "フォルダーがありません。", en: "there is no such folder")
    case .noTemplate: Words(ja: "このテンプレートはありません。", en: "there is no such template")
    case .unreadable(let reason): Words(ja: "読めません（\(reason)）。", en: "cannot be read: \(reason)")
    case .notAFile:
      Words(ja: "読めるファイルではなく、パイプまたはデバイスです。", en: "is no file that can be read, but a pipe or device")
    case .tooLarge: Words(ja: "1 MiB を超えています。", en: "is larger than 1 MiB")
    case .notUTF8: Words(ja: "UTF-8 ではありません。", en: "is not UTF-8")
    case .tagNotClosed: Words(ja: "}} で閉じられていないタグがあります。", en: "a tag is not closed by }}")
    case .tagNotFinished:
      Words(ja: "}} で閉じられていないか、名前に使えない文字のあるタグがあります。", en: "a tag is not closed by }}")
    case .sectionNotClosed:
      Words(ja: "{{#…}} または {{^…}} が閉じられていません。", en: "a section is not closed")
    case .wrongClosingTag:
      Words(
        ja: "このタグは、直前に開いた {{#…}} または {{^…}} を閉じるものではありません。",
        en: "this tag does not close the section that is open")
    case .tooDeep(let most):
      Words(
        ja: "{{#…}} や {{^…}} が\(most)段を超えて入れ子になっています。",
        en: "more than \(most) sections stand inside one another")
    case .includesItself(let name):
      Words(
        ja: "{{> \(name)}} が自分自身を読み込むため、終わりがありません。",
        en: "{{> \(name)}} would include itself without end")
    case .unsupportedTag(let tag):
      Words(
        ja: "「\(tag)」で始まるタグは使えません。値は {{name}} の形で書いてください。記号もそのまま文字として表示されます。",
        en: "\(tag) is not supported here; every value is shown escaped, as {{name}}")
    case .knownOnlyInside(let name, let section):
      Words(
        ja: "「\(name)」という名前は {{#\(section)}}…{{/\(section)}} の中だけで使えます。",
        en: "the name \"\(name)\" is known only inside {{#\(section)}}…{{/\(section)}}")
    case .unknownName(let name, let nearest):
      Words(
        ja: "「\(name)」という名前はありません。" + (nearest.map { "「\($0)」ではありませんか。" } ?? ""),
        en: "unknown name \"\(name)\"" + (nearest.map { ", did you mean \"\($0)\"?" } ?? ""))
    case .notOnce(let section):
      Words(
        ja: "{{#\(section)}}…{{/\(section)}} を1か所にだけ書いてください。",
        en: "{{#\(section)}}…{{/\(section)}} must stand in it once")
    case .notMustache(let reason):
      Words(ja: "Mustache の書き方になっていません（\(reason)）。", en: "not a Mustache template: \(reason)")
    }
  }
}
