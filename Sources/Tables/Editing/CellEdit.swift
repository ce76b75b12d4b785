/// What one cell of an export is to hold from now on.
public struct CellEdit: Sendable, Hashable {
  /// The record's sheet row.
  public let sheetRow: Int
  /// The cell, 0 for the first. One beyond the record's end makes the record longer.
  public let cell: Int
  /// The new text, without quotes.
  public let text: String

  /// The edit of one cell.
  public init(sheetRow: Int, cell: Int, text: String) {
    self.sheetRow = sheetRow
    self.cell = cell
    self.text = text
  }
}
