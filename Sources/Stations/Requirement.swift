/// When a column's cell must be filled.
public enum Requirement: Sendable, Hashable {
  /// In every row.
  case always
  /// As soon as the step has a date.
  case step(Step)
  /// In every row, but a blank cell is only a warning.
  case wanted
  /// Never: the cell may always be blank.
  case optional
}
