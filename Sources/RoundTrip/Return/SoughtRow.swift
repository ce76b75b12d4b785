public import Stations

/// A returned row as it is looked for in its export.
public struct SoughtRow: Sendable {
  /// By what it is found, as long as nobody has changed it.
  let identity: RowIdentity
  /// What was sent.
  let sent: SentCells
  /// What people have changed in it.
  private let changes: [Column: String]
  /// The changes from all returned tables together; nil where only this table changed the row.
  private let together: [Column: String]?
  /// The cells as they will be once the row is corrected.
  let corrected: [Column: String]
  /// 管理番号 as sent and as corrected, folded, where there is one.
  let recordIDs: [String]

  /// A row with what has been changed in the table that is looked at, and `together` with that in all others.
  public init(
    _ identity: RowIdentity, sent: SentCells, changes: [Column: String], together: [Column: String]? = nil
  ) {
    self.identity = identity
    self.sent = sent
    self.changes = changes
    self.together = together == changes ? nil : together
    corrected = sent.cells.merging(changes) { $1 }
    recordIDs = [sent[.recordID], corrected[.recordID]].map { FoldedText($0 ?? "").text }.filter { !$0.isEmpty }
  }

  /// What rows must be like to be it.
  var likeness: RowLikeness { RowLikeness(sent: sent.cells, corrected: corrected) }

  /// The hashes of what the row holds: as it was sent, or once it is corrected, so that it is found again when the same
  /// table is applied twice.
  func hashes(_ layout: ColumnLayout) -> [UInt64] {
    let versions = [changes, together].compactMap(\.self).filter { !$0.isEmpty }
    return [identity.hash]
      + versions.map { RowIdentity.hash(of: sent.cells.merging($0) { $1 }, layout: layout) }
  }
}
