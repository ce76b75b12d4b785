import ArgumentParser
import Reports
import Rules

/// `houkan rules`: the catalogue of findings.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "指摘の一覧と説明を表示します (the catalogue of findings)。",
    discussion: """
      例 / EXAMPLES
        houkan rules
        houkan rules station-code-lost-zero
        houkan rules --format json
        houkan rules --format markdown --lang en

      \(ExitStatusHelp.of(.rules))
      """)

  @Argument(help: ArgumentHelp("規則の識別子。省略時はすべて (one rule; all without it)。", valueName: "RULE"))
  var rule: String?

  @Option(help: ArgumentHelp("出力の形式 (format): text, markdown, json。", valueName: "text|markdown|json"))
  var format = CatalogueFormat.text

  @Option(help: ArgumentHelp("文章の言語 (language): ja, en。", valueName: "ja|en"))
  var lang = Language.ja

  func run() throws {
    StopSignals.process.language = lang
    let catalogue = Catalogue(descriptions: RuleBook().descriptions)
    guard let text = format.text(of: rule, in: catalogue, lang) else { throw unknown(rule ?? "", catalogue) }
    try StandardOutput.write(bytes: Array(text.utf8))
  }

  private func unknown(_ rule: String, _ catalogue: Catalogue) -> ValidationError {
    let nearest = catalogue.nearest(to: rule)
    return switch lang {
    case .ja:
      ValidationError("「\(rule)」という規則はありません。" + (nearest.map { "「\($0)」ではありませんか。" } ?? "houkan rules で一覧をご覧ください。"))
    case .en:
      ValidationError(
        "There is no rule “\(rule)”. " + (nearest.map { "Did you mean “\($0)”?" } ?? "See the list: houkan rules."))
    }
  }
}
