public import Stations
import Tables

/// One thing that a rule found, with its place.
public struct Finding: Sendable, Hashable {
  /// The rule's place in the `RuleBook`.
  public var rule: Int
  /// The severity under this run's configuration.
  public var severity: Severity
  /// The file's place in the run's list of inputs.
  public var file: Int
  /// The sheet row, or nil for the whole file.
  public var row: Int?
  /// The column, or nil for the whole row or file.
  public var column: Column?
  /// The sheet's column, 0 for A, or nil where the file has no such cell.
  public var cellIndex: Int?
  /// The cell as read; nil for secrets and for findings about no cell.
  public var value: String?
  /// What is wrong, with the value and the expected form.
  public var message: String
  /// The value that would be right, where there is a safe one.
  public var suggestion: String?
  /// The station, where the row has a usable key.
  public var station: StationKey?
  /// Other rows that the finding is about.
  public var related: [RowPlace]

  /// A finding of which everything is known.
  public init(
    rule: Int, severity: Severity, file: Int, row: Int?, column: Column?, cellIndex: Int?, value: String?,
    message: String, suggestion: String?, station: StationKey?, related: [RowPlace]
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.row = row
    self.column = column
    self.cellIndex = cellIndex
    self.value = value
    self.message = message
    self.suggestion = suggestion
    self.station = station
    self.related = related
  }

  /// The cell's name as a spreadsheet shows it, such as `B17`.
  public var cellName: String? {
    guard let row, let cellIndex else { return nil }
    return SheetColumn.cell(cellIndex, row)
  }
}
