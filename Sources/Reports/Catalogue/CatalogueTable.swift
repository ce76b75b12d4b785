import Rules
import Stations
import Tables

/// All rules in a table for a terminal, its columns aligned by the width in which characters are shown.
struct CatalogueTable {
  private let descriptions: [RuleDescription]
  private let language: Language

  init(_ descriptions: [RuleDescription], _ language: Language) {
    self.descriptions = descriptions
    self.language = language
  }

  /// The table, with a line end behind every line.
  var text: String {
    TextTable([CatalogueTable.header(language)] + descriptions.map { cells($0) }).text
  }

  private static func header(_ language: Language) -> [String] {
    switch language {
    case .ja: ["規則", "重要度", "内容", "項目"]
    case .en: ["rule", "severity", "title", "columns"]
    }
  }

  private func cells(_ description: RuleDescription) -> [String] {
    let columns = description.columns.map { language == .ja ? $0.header : $0.key }
    return [
      description.id, SeverityWords.name(description.severity)[language], description.title[language],
      CatalogueTable.short(columns, language),
    ]
  }

  /// The first columns, and how many more there are.
  private static func short(_ columns: [String], _ language: Language) -> String {
    let most = 3
    let shown = columns.prefix(most).joined(separator: ", ")
    if columns.count <= most { return shown }
    return shown + Words(ja: " ほか\(columns.count - most)", en: " and \(columns.count - most) more")[language]
  }
}
