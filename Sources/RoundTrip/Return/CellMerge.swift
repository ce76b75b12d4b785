public import Stations

/// What becomes of one cell that has come back: sent, returned and now compared.
public enum CellMerge: Sendable, Hashable {
  /// Nobody has changed it.
  case unchanged
  /// A spreadsheet has changed it, nobody else: the change is undone.
  case damaged(SpreadsheetDamage)
  /// A formula or an error value stands there, which is nobody's correction.
  case formula
  /// It gets this text.
  case change(String)
  /// It holds what was returned already.
  case alreadyDone
  /// It was changed here and there, in different ways.
  case conflict
  /// Somebody has filled in a cell of a column that the export does not have.
  case noColumn

  /// Merges a cell. `sent` and `now` are nil where the export had, or has, no such column; `asRead` gives a text as the
  /// export's encoding gives it back.
  public init(
    _ column: Column, sent: String?, returned: String, now: String?, asRead: (String) -> String = { $0 }
  ) {
    guard let now else {
      self = returned == sent ?? "" ? .unchanged : .noColumn
      return
    }
    let sent = sent ?? ""
    let returned = CellMerge.withLineBreaks(of: sent, returned)
    if CellMerge.isSame(returned, sent) {
      self = .unchanged
    } else if let damage = SpreadsheetDamage(sent: sent, returned: returned, column: column) {
      self = .damaged(damage)
    } else if FormulaText.took(theCellOf: sent, returned: returned) {
      self = .formula
    } else if CellMerge.isSame(asRead(returned), now) || CellMerge.isSame(returned, now) {
      self = .alreadyDone
    } else {
      self = CellMerge.isSame(now, sent) ? .change(returned) : .conflict
    }
  }

  /// The text with line breaks as they were sent: spreadsheets know but one kind.
  private static func withLineBreaks(of sent: String, _ returned: String) -> String {
    let usesCR = sent.utf8.contains(0x0D)
    guard usesCR || returned.utf8.contains(0x0D) else { return returned }
    let lines = withLineFeeds(returned)
    if lines == withLineFeeds(sent) { return sent }
    let text = usesCR ? lines.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } : lines
    return String(decoding: text, as: UTF8.self)
  }

  /// The text's bytes with a line feed for every line break, be it CRLF, LF or a CR alone.
  private static func withLineFeeds(_ text: String) -> [UInt8] {
    var lines: [UInt8] = []
    var isBehindCR = false
    for byte in text.utf8 {
      if byte != 0x0A || !isBehindCR { lines.append(byte == 0x0D ? 0x0A : byte) }
      isBehindCR = byte == 0x0D
    }
    return lines
  }

  /// Whether the two are the same bytes; `==` would take two ways of writing が for one.
  private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
}

extension ReturnedRow {
  /// What people have changed in the cells.
  public func changes(since sent: SentCells) -> [Column: String] {
    var changes: [Column: String] = [:]
    for (column, text) in cells {
      if case .change(let new) = CellMerge(column, sent: sent[column], returned: text, now: sent[column]) {
        changes[column] = new
      }
    }
    return changes
  }

  /// Whether people have changed anything in the row, or answered beside it.
  public func isTouched(since sent: SentCells) -> Bool {
    isAnswered || !contradictions.isEmpty || !changes(since: sent).isEmpty
  }
}
