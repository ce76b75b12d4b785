public import Stations
public import Tables

/// A table of corrections that has come back: sorted, filtered, its columns moved, hidden or added, as people like.
public struct ReturnedTable: Sendable {
  /// Why a table is not one that was sent.
  public enum Failure: Error, Sendable, Hashable {
    /// No row among the first has the header of the rows' identities.
    case noIdentities
  }

  /// The rows that hold anything.
  public let rows: [ReturnedRow]

  /// How many of the first sheet rows may be the header.
  static let searchedRows = 20

  /// Reads the table; of a workbook the first visible sheet with identities. Throws `Failure`, `Errno`,
  /// `WorkbookFailure` or `TableReader.Failure`.
  public init(_ source: TableSource, names: HeaderNames) throws {
    switch source {
    case .text(let table):
      try self.init(table, names: names)
    case .workbook(let workbook):
      for sheet in workbook.sheets where sheet.isVisible {
        let head = try workbook.table(of: sheet, lastRow: ReturnedTable.searchedRows)
        do {
          _ = try ReturnedTable(head, names: names)
        } catch Failure.noIdentities {
          continue
        }
        try self.init(workbook.table(of: sheet), names: names)
        return
      }
      throw Failure.noIdentities
    }
  }

  /// Reads a table of text. Throws `Failure`, `Errno` or `TableReader.Failure`.
  init(_ table: TableFile, names: HeaderNames) throws {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      if let rows = try ReturnedTable.read(table, delimiter: delimiter, names: names) {
        self.rows = rows
        return
      }
    }
    throw Failure.noIdentities
  }

  private static func read(_ table: TableFile, delimiter: UInt8, names: HeaderNames) throws -> [ReturnedRow]? {
    var header: ReturnedHeader?
    var rows: [ReturnedRow] = []
    var segments = table.segments(delimiter: delimiter)
    var reader = try TableReader(table, delimiter: delimiter)
    while let segment = try segments.next() {
      try reader.read(segment) { record in
        if let header {
          if let row = header.row(of: record) { rows.append(row) }
        } else if record.sheetRow <= searchedRows {
          header = ReturnedHeader(record, names: names)
        }
      }
      if header == nil, let last = segment.lastSheetRow, last >= searchedRows { return nil }
    }
    return header == nil ? nil : rows
  }
}

/// The header of a returned table: which cell belongs to what.
struct ReturnedHeader {
  private var columns: [(column: Column, cell: Int)] = []
  private var technical: [String: Int] = [:]

  private static let names: Set<String> = [RowIdentity.header, SentCells.header, "確認", "理由", "期限"]

  /// The header that a record is; nil where it does not name the rows' identities.
  init?(_ record: TableRecord, names: HeaderNames) {
    var seen = ColumnSet()
    for cell in 0..<record.count {
      let name = FoldedText(record.text(cell)).text.lowercased()
      if ReturnedHeader.names.contains(name) {
        if technical[name] == nil { technical[name] = cell }
      } else if let column = names.column(named: record.text(cell)), !seen.contains(column) {
        seen.insert(column)
        columns.append((column, cell))
      }
    }
    if technical[RowIdentity.header] == nil { return nil }
  }

  /// The row that a record is, or nil where it is blank.
  func row(of record: TableRecord) -> ReturnedRow? {
    if (0..<record.count).allSatisfy({ Trimming.isBlank(record, $0) }) { return nil }
    let identity = FormulaGuard.unguarded(text(record, technical[RowIdentity.header]))
    let sent = SentCells(FormulaGuard.unguarded(text(record, technical[SentCells.header])))
    var cells: [Column: String] = [:]
    for (column, cell) in columns {
      let text = text(record, cell)
      // A workbook has no guards, so what looks guarded there is the cell itself.
      cells[column] = text == sent?[column] ? text : FormulaGuard.unguarded(text)
    }
    return ReturnedRow(
      sheetRow: record.sheetRow, identity: RowIdentity(identity),
      hasIdentityText: !FoldedText(identity).text.isEmpty, sent: sent, cells: cells,
      confirmation: text(record, technical["確認"]), reason: text(record, technical["理由"]),
      until: text(record, technical["期限"]))
  }

  private func text(_ record: TableRecord, _ cell: Int?) -> String {
    guard let cell, cell < record.count else { return "" }
    return record.text(cell)
  }
}
