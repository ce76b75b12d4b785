/// A row of the batch: its file's place in the list of inputs and its sheet row.
public struct RowPlace: Sendable, Hashable, Comparable {
  // Half as wide as `Int`: every judged row's place is kept.
  private let fileNumber: Int32
  private let rowNumber: Int32

  /// The file's place in the run's list of inputs.
  public var file: Int { Int(fileNumber) }
  /// The sheet row.
  public var row: Int { Int(rowNumber) }

  /// The row `row` of the file number `file`.
  public init(file: Int, row: Int) {
    fileNumber = Int32(clamping: file)
    rowNumber = Int32(clamping: row)
  }

  /// The order of files, then of rows.
  public static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.file, left.row) < (right.file, right.row)
  }
}
