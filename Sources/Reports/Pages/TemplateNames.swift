/// The names that a template may use at one level. A case `stationName` is `{{station_name}}` in a template.
protocol TemplateNames: CaseIterable, RawRepresentable<Int>, Hashable, Sendable {
  /// The names that stand for records, with the names inside them.
  static var lists: [Self: TemplateShape] { get }
}

extension TemplateNames {
  static var lists: [Self: TemplateShape] { [:] }
}
