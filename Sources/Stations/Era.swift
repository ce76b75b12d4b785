/// The eras in which dates of living people and papers are written.
///
/// Source: 元号法 and the orders under it (令和 from 2019-05-01, 平成 1989-01-08…2019-04-30, 昭和 from 1926-12-25).
enum Era: Sendable {
  /// 令和.
  case reiwa
  /// 平成.
  case heisei
  /// 昭和.
  case showa

  /// What is added to a year of the era to give the Gregorian year.
  var offset: Int {
    switch self {
    case .reiwa: 2018
    case .heisei: 1988
    case .showa: 1925
    }
  }

  /// The days that belong to the era.
  var days: ClosedRange<Day> {
    switch self {
    case .reiwa: Day(number: 18_017)...Day(number: Int32.max)
    case .heisei: Day(number: 6_947)...Day(number: 18_016)
    case .showa: Day(number: -15_713)...Day(number: 6_946)
    }
  }

  /// The ways in which eras are written before a year; of one era the long forms first.
  static let names: [(StaticString, Era)] = [
    ("令和", .reiwa), ("R", .reiwa), ("r", .reiwa), ("㋿", .reiwa), ("令", .reiwa),
    ("平成", .heisei), ("H", .heisei), ("h", .heisei), ("㍻", .heisei), ("平", .heisei),
    ("昭和", .showa), ("S", .showa), ("s", .showa), ("㍼", .showa), ("昭", .showa),
  ]
}
