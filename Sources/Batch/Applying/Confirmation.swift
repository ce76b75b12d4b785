import RoundTrip
import Stations

/// A row that people have confirmed to be right.
struct Confirmation {
  /// The sheet row in the export.
  let row: Int
  /// What people have seen of the row.
  let sent: SentCells
  let reason: String
  let by: String
  let until: Day
  let origin: ReturnedPlace
}

extension Confirmation {
  /// What the answer says of a row of an export. Throws what it lacks.
  init(_ own: SentRow, of row: Int, seen sent: SentCells, today: Day) throws(ConfirmationGap) {
    let answer = own.row
    guard answer.isConfirmed else { throw .word }
    if FoldedText(answer.reason).text.isEmpty { throw .reason }
    guard let until = FoldedText(answer.until).day else { throw .day }
    if until < today { throw .passed(until) }
    let names = [Column.salesRep, .office].compactMap { answer.cells[$0] }.filter { !FoldedText($0).text.isEmpty }
    self.init(
      row: row, sent: sent, reason: answer.reason, by: names.first ?? own.table, until: until, origin: own.origin)
  }
}
