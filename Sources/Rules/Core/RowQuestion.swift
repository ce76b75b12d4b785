import Stations

/// When a rule about a row is asked, and what its findings carry.
struct RowQuestion: Sendable {
  /// Stands for every row; no column has it.
  private static let everyRow: UInt64 = 1 << 63

  private let trigger: UInt64
  let number: Int
  let severity: Severity

  /// A rule that is asked where a column of `trigger` is filled (none: every row); never where it has no severity.
  init(trigger: ColumnSet, number: Int, severity: Severity?) {
    self.trigger = severity == nil ? 0 : trigger.isEmpty ? RowQuestion.everyRow : trigger.bits
    self.number = number
    self.severity = severity ?? .info
  }

  /// Whether the rule is asked about a row with these cells filled.
  @inline(__always)
  func concerns(_ filled: ColumnSet) -> Bool { trigger & (filled.bits | RowQuestion.everyRow) != 0 }
}
