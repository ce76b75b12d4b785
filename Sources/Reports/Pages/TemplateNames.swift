/// The names that a template may use at one level. A case `stationName` is `{{station_name}}` in a template.
///
/// A coding key knows how its case is called; any other type would be asked at run time, which takes a million
/// instructions a type.
protocol TemplateNames: CaseIterable, CodingKey, RawRepresentable<Int>, Hashable {
  /// The names that stand for records, with the names inside them.
  static var lists: [Self: TemplateShape] { get }
}

extension TemplateNames {
  static var lists: [Self: TemplateShape] { [:] }
}
