/// What stands behind a name of a template.
enum TemplateValue: Sendable {
  /// Nothing: its section is left out, its variable is empty.
  case nothing
  /// A condition that holds.
  case holds
  /// A text, escaped wherever it is shown; its section is kept.
  case text(String)
  /// Records, for each of which a section is repeated.
  case records([TemplateRecord])

  /// Whether an inverted section is shown.
  var isEmpty: Bool {
    switch self {
    case .nothing: true
    case .holds, .text: false
    case .records(let records): records.isEmpty
    }
  }

  /// A condition.
  static func flag(_ flag: Bool) -> TemplateValue { flag ? .holds : .nothing }

  /// A text, or nothing where it is empty or missing.
  static func optional(_ text: String?) -> TemplateValue {
    guard let text, !text.isEmpty else { return .nothing }
    return .text(text)
  }
}
