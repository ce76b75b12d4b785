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

/// The names that a template may use at one level. A case `stationName` is `{{station_name}}` in a template.
protocol TemplateNames: CaseIterable, RawRepresentable<Int>, Hashable, Sendable {
  /// The names that stand for records, with the names inside them.
  static var lists: [Self: TemplateShape] { get }
}

extension TemplateNames {
  static var lists: [Self: TemplateShape] { [:] }
}

/// The values behind one level's names, by their places.
struct TemplateRecord: Sendable {
  private(set) var values: [TemplateValue]

  /// A record of which everything is nothing.
  init<Names: TemplateNames>(_ names: Names.Type) {
    self.values = [TemplateValue](repeating: .nothing, count: names.allCases.count)
  }

  /// Sets what stands behind a name.
  mutating func set<Names: TemplateNames>(_ name: Names, _ value: TemplateValue) { values[name.rawValue] = value }

  /// Sets a text, or nothing where it is empty or missing.
  mutating func set<Names: TemplateNames>(_ name: Names, _ text: String?) { set(name, .optional(text)) }
}
