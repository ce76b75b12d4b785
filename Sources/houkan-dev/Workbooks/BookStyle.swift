/// The styles of made-up workbooks.
enum BookStyle: Int, Sendable, CaseIterable {
  /// As the program likes it.
  case general
  /// 2026/11/22.
  case day
  /// 2026年11月.
  case month
  /// 0190016: zeros in front, which the cell does not hold.
  case code

  /// The number format.
  var format: String {
    switch self {
    case .general: "General"
    case .day: "yyyy/m/d"
    case .month: "[$-411]yyyy\"年\"m\"月\";@"
    case .code: "0000000"
    }
  }
}
