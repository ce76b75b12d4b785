import Stations

/// How an office writes days and months.
enum DateStyle: Sendable {
  /// 2026-11-22, 2026-11.
  case iso
  /// 2026/11/22, 2026/11.
  case slashes
  /// 2026/11/22 0:00, 2026/11.
  case withTime
  /// R8.11.22, 令和8年11月.
  case era
  /// 2026年11月22日, 2026年11月.
  case kanji
  /// ２０２６／１１／２２, 2026年11月.
  case wide
  /// 20261122, 202611.
  case compact

  /// The cell in this style where it holds a day or month in ISO 8601; any other cell as it is.
  func rewrite(_ cell: String, of type: ColumnType) -> String {
    switch type {
    case .date: Day(iso: cell).map { day($0) } ?? cell
    case .month: Day(iso: cell + "-01").map { month($0.month) } ?? cell
    default: cell
    }
  }

  private func day(_ day: Day) -> String {
    let (year, month, number) = day.components
    switch self {
    case .iso: return String(describing: day)
    case .slashes: return "\(year)/\(month)/\(number)"
    case .withTime: return "\(year)/\(month)/\(number) 0:00"
    case .era: return "R\(year - 2018).\(month).\(number)"
    case .kanji: return "\(year)年\(month)月\(number)日"
    case .wide: return FullWidth.text("\(year)/\(month)/\(number)")
    case .compact: return String(year * 10_000 + month * 100 + number)
    }
  }

  private func month(_ month: Month) -> String {
    switch self {
    case .iso: String(describing: month)
    case .slashes, .withTime: "\(month.year)/\(month.month)"
    case .era: "令和\(month.year - 2018)年\(month.month)月"
    case .kanji, .wide: "\(month.year)年\(month.month)月"
    case .compact: String(month.year * 100 + month.month)
    }
  }
}
