public import Stations

/// One cell that was put right.
public struct FixChange: Sendable, Hashable {
  /// The file's name, as reports show it.
  public let file: String
  /// The sheet row.
  public let row: Int
  /// The sheet's column, 0 for A.
  public let cell: Int
  /// The column.
  public let column: Column
  /// What stood in the cell.
  public let before: String
  /// What stands there now, and what was done.
  public let repair: SafeRepair
}
