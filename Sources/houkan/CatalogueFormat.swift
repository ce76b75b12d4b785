import ArgumentParser
import Reports
import Rules

/// How the catalogue is written.
enum CatalogueFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case json

  /// One rule, or all; nil where there is no such rule.
  func text(of rule: String?, in catalogue: Catalogue, _ language: Language) -> String? {
    switch (self, rule) {
    case (.text, nil): catalogue.text(language)
    case (.text, let rule?): catalogue.rule(rule, language)
    case (.markdown, nil): catalogue.markdown(language)
    case (.markdown, let rule?): catalogue.markdown(rule, language)
    case (.json, nil): String(decoding: catalogue.json(), as: UTF8.self)
    case (.json, let rule?): catalogue.json(rule).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
