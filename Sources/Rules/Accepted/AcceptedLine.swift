import Stations

/// A usable line of a list of accepted findings.
struct AcceptedLine: Sendable {
  let key: AcceptedKey
  let acceptance: Acceptance
  /// The line's sheet row.
  let row: Int
  /// The sheet's column of 規則 and what stands there.
  let ruleCell: (index: Int?, value: String)
  /// The sheet's column of 期限 and what stands there.
  let untilCell: (index: Int?, value: String)
}
