import Rules
import Stations
import Tables

/// All rules on a page of Markdown: contents by family, then a section per rule with its examples.
struct CatalogueMarkdown {
  private let families: [(name: Family, rules: [RuleDescription])]
  private let language: Language

  init(_ descriptions: [RuleDescription], _ language: Language) {
    self.language = language
    let groups = Dictionary(grouping: descriptions, by: \.family)
    families = Family.allCases.compactMap { family in groups[family].map { (family, $0) } }
  }

  /// The page.
  var text: String {
    var page = "# \(CatalogueWords.heading[language])\n\n\(CatalogueWords.introduction[language])\n"
    for (family, rules) in families {
      page += "\n- **\(FamilyWords.name(family)[language])**\n"
      for rule in rules { page += "  - [`\(rule.id)`](#\(rule.id)) \(Markdown.escape(rule.title[language]))\n" }
    }
    for (family, rules) in families {
      page += "\n## \(FamilyWords.name(family)[language])\n"
      for rule in rules { page += "\n" + section(rule) }
    }
    return page
  }

  /// One rule's section; its heading's anchor is the identifier.
  func section(_ rule: RuleDescription) -> String {
    var section = "### \(rule.id)\n\n**\(Markdown.escape(rule.title[language]))**\n\n"
    let parts: [(Words, String)] = [
      (CatalogueWords.severity, SeverityWords.name(rule.severity)[language]),
      (CatalogueWords.summary, rule.summary[language]), (CatalogueWords.why, rule.why[language]),
      (CatalogueWords.remedy, rule.remedy[language]), (CatalogueWords.columns, CatalogueWords.columns(rule, language)),
      (CatalogueWords.source, rule.source[language]),
    ]
    for (label, text) in parts where !text.isEmpty { section += "- \(label[language]): \(Markdown.escape(text))\n" }
    for example in rule.examples {
      section += "\n\(CatalogueWords.title(example, language)):\n\n" + body(example)
    }
    return section
  }

  private func body(_ example: Example) -> String {
    var body =
      switch example.subject {
      case .rows(let rows): table(ExampleTable(rows, example.place))
      case .file(let text): Markdown.fence(CatalogueWords.lines(of: text)) + fileMark(example.place)
      case .flaw(let flaw): "- \(Markdown.escape(CatalogueWords.place(of: flaw, language)))\n"
      }
    if let repaired = example.repaired {
      body += "\n\(CatalogueWords.repaired[language]): \(Markdown.escape(VisibleText.make(repaired)))\n"
    }
    return body
  }

  private func table(_ table: ExampleTable) -> String {
    let names = table.columns.map { Markdown.escape(language == .ja ? $0.header : $0.key) }
    var text = Markdown.row([CatalogueWords.sheetRow[language]] + names)
    text += Markdown.row([String](repeating: "---", count: names.count + 1))
    for row in table.rows {
      let cells = row.cells.map { cell in
        let value = Markdown.escape(cell.value.isEmpty ? CatalogueWords.blank[language] : VisibleText.make(cell.value))
        return cell.isReported ? "**\(value)** ←" : value
      }
      text += Markdown.row([String(row.number)] + cells)
    }
    return text
  }

  private func fileMark(_ place: Example.Place?) -> String {
    guard let place else { return "" }
    let row = place.row.map { RowWords.row($0, language) }
    let column = place.column.map { language == .ja ? $0.header : $0.key }
    let mark = [row, column].compactMap { $0 }.joined(separator: " ")
    return mark.isEmpty ? "" : "\n← \(Markdown.escape(mark))\n"
  }
}
