import Rules
import Stations
import Tables

/// One rule with everything about it, for a terminal.
struct RulePage {
  private let rule: RuleDescription
  private let language: Language

  init(_ rule: RuleDescription, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  /// The page, with a line end behind every line.
  var text: String {
    var lines = ["\(rule.id)  [\(SeverityWords.name(rule.severity)[language])]", rule.title[language], ""]
    let parts: [(Words, String)] = [
      (CatalogueWords.summary, rule.summary[language]), (CatalogueWords.why, rule.why[language]),
      (CatalogueWords.remedy, rule.remedy[language]), (CatalogueWords.columns, CatalogueWords.columns(rule, language)),
      (CatalogueWords.source, rule.source[language]),
    ]
    let width = parts.map { DisplayWidth.of($0.0[language]) }.max() ?? 0
    for (label, text) in parts where !text.isEmpty {
      lines.append(DisplayWidth.pad(label[language], to: width) + "  " + text)
    }
    for example in rule.examples { lines += ["", title(example)] + body(example).map { "  " + $0 } }
    return lines.map { $0 + "\n" }.joined()
  }

  private func title(_ example: Example) -> String { CatalogueWords.title(example, language) }

  private func body(_ example: Example) -> [String] {
    switch example.subject {
    case .rows(let rows):
      var lines = ExampleTable(rows, example.place).lines { row, column, cell in
        let name = language == .ja ? column.header : column.key
        let value = cell.value.isEmpty ? CatalogueWords.blank[language] : VisibleText.make(cell.value)
        return (cell.isReported ? "> " : "  ") + RowWords.row(row, language) + " \(name): \(value)"
      }
      if let repaired = example.repaired { lines.append("  → " + VisibleText.make(repaired)) }
      return lines
    case .file(let text): return CatalogueWords.lines(of: text)
    case .flaw(let flaw): return [CatalogueWords.place(of: flaw, language)]
    }
  }
}

extension ExampleTable {
  /// A line for every cell, row by row.
  fileprivate func lines(_ line: (Int, Column, Cell) -> String) -> [String] {
    rows.flatMap { row in zip(columns, row.cells).map { line(row.number, $0, $1) } }
  }
}
