import Stations

/// A rule about two dates of which the later depends on the earlier; it reports the later one.
protocol DateOrder: RowRule {
  /// The date that comes first.
  static var first: Column { get }
  /// The date that depends on it.
  static var second: Column { get }
  /// Whether the one depends on the other in this row.
  static func applies(to row: StationRow) -> Bool
}

extension DateOrder {
  static var trigger: ColumnSet { [second] }

  static func applies(to row: StationRow) -> Bool { true }

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let first = row.day(Self.first), let second = row.day(Self.second), second < first, Self.applies(to: row)
    else { return }
    report.add(
      row, Self.second,
      ja: "「\(Self.second.header)」の\(second)が「\(Self.first.header)」の\(first)より前です。どちらかに誤りがないかご確認ください。",
      en: "“\(Self.second.header)”, \(second), is before “\(Self.first.header)”, \(first); please check both dates.")
  }
}
