public import Stations

/// One row of a table that has come back.
public struct ReturnedRow: Sendable, Hashable {
  /// The sheet row in the returned table.
  public let sheetRow: Int
  /// By what the row is found; nil where somebody has added the row or destroyed the cell.
  public let identity: RowIdentity?
  /// Whether anything stands in the cell with the identity.
  public let hasIdentityText: Bool
  /// The cells as sent; nil where the cell with them cannot be read.
  public let sent: SentCells?
  /// The cells as they came back, of the columns that the table still has.
  public let cells: [Column: String]
  /// The different cells of columns that the table has more than once, which say different things.
  public let contradictions: [Column: [String]]
  /// 確認.
  public let confirmation: String
  /// 理由.
  public let reason: String
  /// 期限.
  public let until: String

  /// Whether 確認 says that the row is right as it is.
  public var isConfirmed: Bool { ReturnedRow.confirmations.contains(FoldedText(confirmation).text) }

  /// Whether 確認, 理由 or 期限 has been touched.
  public var isAnswered: Bool { [confirmation, reason, until].contains { !ReturnedRow.isBlank($0) } }

  /// So many cells are not cleared one by one.
  private static let fewestEmptied = 3

  /// Whether all cells that could be changed have come back blank: whoever empties a row wants it to be gone.
  public var isEmptied: Bool {
    guard let sent else { return false }
    let filled = cells.keys.filter { !sent.locked.contains($0) && !ReturnedRow.isBlank(sent[$0]) }
    return filled.count >= ReturnedRow.fewestEmptied && filled.allSatisfy { ReturnedRow.isBlank(cells[$0]) }
  }

  private static func isBlank(_ text: String?) -> Bool { FoldedText(text ?? "").text.isEmpty }

  /// Whether everything that people see is the same in the two rows.
  func holdsTheSame(as other: ReturnedRow) -> Bool {
    cells == other.cells && contradictions == other.contradictions && confirmation == other.confirmation
      && reason == other.reason && until == other.until
  }

  private static let confirmations: Set<String> = [CorrectionColumn.confirmed, "確認済", "確認ずみ"]
}
