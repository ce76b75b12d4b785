public import Stations

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

  /// The cell's name as a spreadsheet shows it, such as `B17`.
  public var cellName: String? {
    guard let row, let cellIndex else { return nil }
    return SheetColumn.letters(cellIndex) + String(row)
  }
}

/// A row of the batch: its file's place in the list of inputs and its sheet row.
public struct RowPlace: Sendable, Hashable, Comparable {
  /// The file's place in the run's list of inputs.
  public let file: Int
  /// The sheet row.
  public let row: Int

  /// The row `row` of the file number `file`.
  public init(file: Int, row: Int) {
    self.file = file
    self.row = row
  }

  /// The order of files, then of rows.
  public static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.file, left.row) < (right.file, right.row)
  }
}
