import Stations
import Tables

/// Takes away what keeps a spreadsheet from executing the cells of a returned table (`FormulaGuard`).
///
/// A table of text that goes out is guarded, a workbook is not; but either may have been saved as the other.
enum ReturnedGuards {
  /// A table of text.
  case text
  /// A workbook.
  case workbook

  /// What was sent, read from its written form: as it stands or without guards, in the likelier way first, and in the
  /// other one where only that agrees with the row's identity.
  func sent(_ json: String, of identity: RowIdentity?) -> SentCells? {
    let plain = FormulaGuard.unguarded(json)
    let readings = (self == .text ? [plain, json] : [json, plain]).compactMap { SentCells($0) }
    guard json != plain, let identity else { return readings.first }
    return readings.first { RowIdentity.hash(ofAll: $0.cells) == identity.hash } ?? readings.first
  }

  /// A cell as it is meant. What looks guarded may be the cell itself.
  func cell(_ text: String, sent: String?) -> String {
    if text == sent { return text }
    let plain = FormulaGuard.unguarded(text)
    // In a workbook an apostrophe that was sent is no guard, whatever else has been typed there.
    if self == .workbook, plain != sent, let sent, FormulaGuard.unguarded(sent) != sent { return text }
    return plain
  }
}
