public import RoundTrip
public import Stations

/// One cell of a returned table that came back different from how it was sent, and was dealt with.
public struct AppliedCell: Sendable, Hashable {
  /// What was done.
  public enum Outcome: Sendable, Hashable {
    /// The export holds the returned text now.
    case changed
    /// A spreadsheet had changed the cell, so that the export keeps its own.
    case undone(SpreadsheetDamage)
  }

  /// The export's name.
  public let file: String
  /// The sheet row in the export.
  public let row: Int
  /// The sheet's column in the export, 0 for A.
  public let cell: Int
  /// The column.
  public let column: Column
  /// The text as sent.
  public let sent: String
  /// The text as returned.
  public let returned: String
  /// The text in the export now.
  public let now: String
  /// What was done.
  public let outcome: Outcome
  /// Where it stands in which returned table.
  public let origin: ReturnedPlace
}
