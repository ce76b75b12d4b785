public import Stations

/// A row with remarks, as it goes out to be corrected.
public struct CorrectionRow: Sendable {
  /// By what the row is found again.
  public let identity: RowIdentity
  /// The cells that people see and change, and that tell afterwards what they changed.
  public let sent: SentCells
  /// What was sent, as it is written.
  let sentJSON: String
  /// The station's name, or what else people know the row by; may be empty.
  public let name: String
  /// What there is to look at, in the order in which it is shown.
  public let remarks: [Remark]

  /// A row as it stands in its file; `locked` are the columns whose cells must stay. Cells that no spreadsheet could
  /// carry are not sent.
  public init(identity: RowIdentity, cells: SentCells, name: String, locked: ColumnSet, remarks: [Remark]) {
    self.identity = identity
    var cells = cells
    cells.locked = locked
    cells.findings = Set(remarks.map(\.finding))
    (sent, sentJSON) = cells.carriable
    self.name = name
    self.remarks = remarks
  }

  /// The remark that matters most; nil where there are none.
  var worst: Remark? {
    remarks.reduce(nil) { worst, remark in worst.map { $0.weight >= remark.weight ? $0 : remark } ?? remark }
  }

  /// The remarks about the cell of a column.
  func remarks(on column: Column) -> [Remark] { remarks.filter { $0.column == column } }

  /// The remarks about no cell that is shown.
  func remarks(outside columns: ColumnSet) -> [Remark] {
    remarks.filter { remark in remark.column.map { !columns.contains($0) } ?? true }
  }
}

extension SentCells {
  /// The cells without those that a spreadsheet cannot hold, and so many of the longest that the rest fits into the one
  /// cell that tells what was sent; and their written form.
  var carriable: (cells: SentCells, json: String) {
    var kept = cells.filter { WorkbookText.fitted($0.value) == $0.value }
    while true {
      var sent = SentCells(kept)
      sent.locked = locked
      sent.findings = findings
      let json = sent.json
      if WorkbookText.fitted(json) == json { return (sent, json) }
      // Ties are broken by the order of columns, so that the same row always loses the same cells.
      let longest = kept.max { ($0.value.utf8.count, $1.key.rawValue) < ($1.value.utf8.count, $0.key.rawValue) }
      guard let longest else { return (sent, json) }
      kept[longest.key] = nil
    }
  }
}
