public import Rules

extension TemplateProblem {
  /// Where it is and what is wrong, for people: `station.mustache line 12: …`
  public var words: Words {
    // In Japanese a folder is called one; in English the sentence behind its path says so.
    if kind == .noFolder { return Words(ja: "フォルダー \(file) がありません。", en: "\(file): \(reason.en)") }
    return Words(
      ja: file + (line.map { " \($0)行目" } ?? "") + ": " + reason.ja,
      en: file + (line.map { " line \($0)" } ?? "") + ": " + reason.en)
  }

  private var reason: Words {
    switch kind {
    case .noFolder: Words(ja: "フォルダーがありません。", en: "There is no such folder.")
    case .noTemplate: Words(ja: "このテンプレートはありません。", en: "There is no such template.")
    case .unreadable(let reason): Words(ja: "読めません（\(reason.ja)）。", en: "It cannot be read (\(reason.en)).")
    case .notAFile:
      Words(ja: "読めるファイルではなく、パイプまたはデバイスです。", en: "This is a pipe or device, not a file that can be read.")
    case .tooLarge: Words(ja: "1 MiB を超えています。", en: "It is larger than 1 MiB.")
    case .notUTF8: Words(ja: "UTF-8 ではありません。", en: "It is not UTF-8.")
    case .tagNotClosed: Words(ja: "}} で閉じられていないタグがあります。", en: "A tag is not closed by }}.")
    case .tagNotFinished:
      Words(
        ja: "}} で閉じられていないか、名前に使えない文字のあるタグがあります。",
        en: "A tag is not closed by }}, or has a character that no name has.")
    case .sectionNotClosed:
      Words(ja: "{{#…}} または {{^…}} が閉じられていません。", en: "A section {{#…}} or {{^…}} is not closed.")
    case .wrongClosingTag:
      Words(
        ja: "このタグは、直前に開いた {{#…}} または {{^…}} を閉じるものではありません。",
        en: "This tag does not close the section {{#…}} or {{^…}} that was opened last.")
    case .tooDeep(let most):
      Words(
        ja: "{{#…}} や {{^…}} が\(most)段を超えて入れ子になっています。",
        en: "More than \(most) sections are inside one another.")
    case .includesItself(let name):
      Words(
        ja: "{{> \(name)}} が自分自身を読み込むため、終わりがありません。",
        en: "{{> \(name)}} would include itself without end.")
    case .unsupportedTag(let tag):
      Words(
        ja: "「\(tag)」で始まるタグは使えません。値は {{name}} の形で書いてください。記号もそのまま文字として表示されます。",
        en: "Tags that begin with “\(tag)” cannot be used; write {{name}}, which shows every sign as it is.")
    case .knownOnlyInside(let name, let section):
      Words(
        ja: "「\(name)」という名前は {{#\(section)}}…{{/\(section)}} の中だけで使えます。",
        en: "The name “\(name)” is known only inside {{#\(section)}}…{{/\(section)}}.")
    case .unknownName(let name, let nearest):
      Words(
        ja: "「\(name)」という名前はありません。" + (nearest.map { "「\($0)」ではありませんか。" } ?? ""),
        en: "There is no name “\(name)” here"
          + (nearest.map { ". Did you mean “\($0)”?" } ?? "; see Templates/README.md."))
    case .notOnce(let section):
      Words(
        ja: "{{#\(section)}}…{{/\(section)}} を1か所にだけ書いてください。",
        en: "{{#\(section)}}…{{/\(section)}} must be in it exactly once.")
    case .notMustache(let reason):
      Words(ja: "Mustache の書き方になっていません（\(reason)）。", en: "This is not a Mustache template (\(reason)).")
    }
  }
}
