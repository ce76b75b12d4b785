import Stations

/// A rule about blank cells that a step needs, in a row in which the step has begun; it reports each of them.
protocol BlankDetail: RowRule {
  /// The step.
  static var step: Step { get }
  /// Whether the station of this row needs the step at all.
  static func applies(to row: StationRow) -> Bool
}

extension BlankDetail {
  static var trigger: ColumnSet { StepPresence.dates(of: step) }

  static func applies(to row: StationRow) -> Bool { true }

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard Self.applies(to: row) else { return }
    StepPresence.report(row, StepPresence.needed(by: Self.step), of: Self.step, &report)
  }
}
