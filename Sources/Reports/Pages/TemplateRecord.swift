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
