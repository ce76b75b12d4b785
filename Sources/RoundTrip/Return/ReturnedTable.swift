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
  /// The columns of which cells were sent, and whose headings have become others: nothing that was typed there has come
  /// back. Where fewer headings are strange than gone, people have deleted columns, which is not meant.
  public let missingColumns: [Column]

  /// Reads the table; of a workbook the first visible sheet with identities. Throws `Failure`, `Errno`,
  /// `WorkbookFailure` or `TableReader.Failure`.
  public init(_ source: TableSource, names: HeaderNames) throws {
    switch source {
    case .text(let table):
      try self.init(table, names: names)
    case .workbook(let workbook):
      for sheet in workbook.sheets where sheet.isVisible {
        let head = try workbook.table(of: sheet, lastRow: HeaderFinder.searchedRows)
        do {
          _ = try ReturnedTable(head, names: names)
        } catch Failure.noIdentities {
          continue
        }
        try self.init(workbook.table(of: sheet, showsFormulas: true), names: names)
        return
      }
      throw Failure.noIdentities
    }
  }

  /// Reads a table of text. Throws `Failure`, `Errno` or `TableReader.Failure`.
  init(_ table: TableFile, names: HeaderNames) throws {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      guard let (rows, header) = try ReturnedTable.read(table, delimiter: delimiter, names: names) else { continue }
      self.rows = rows
      let missing = Column.allCases.filter { column in
        !header.present.contains(column) && rows.contains { $0.sent?[column] != nil }
      }
      missingColumns = header.strangeHeadings < missing.count ? [] : missing
      return
    }
    throw Failure.noIdentities
  }

  private static func read(_ table: TableFile, delimiter: UInt8, names: HeaderNames) throws -> (
    rows: [ReturnedRow], header: ReturnedHeader
  )? {
    var header: ReturnedHeader?
    var rows: [ReturnedRow] = []
    var segments = table.segments(delimiter: delimiter)
    var reader = try TableReader(table, delimiter: delimiter)
    while let segment = try segments.next() {
      try reader.read(segment) { record in
        if let header {
          if let row = header.row(of: record) { rows.append(row) }
        } else if record.sheetRow <= HeaderFinder.searchedRows {
          header = ReturnedHeader(record, names: names)
        }
      }
      if header == nil, let last = segment.lastSheetRow, last >= HeaderFinder.searchedRows { return nil }
    }
    return header.map { (rows, $0) }
  }
}

extension ReturnedTable {
  /// The identities of several rows that differ: a row was copied with its hidden cells and something else typed over
  /// the copy, or over the row itself, so that nobody can tell which of them is meant.
  public var copiedIdentities: Set<RowIdentity> {
    var first: [RowIdentity: ReturnedRow] = [:]
    var copied: Set<RowIdentity> = []
    for row in rows {
      guard let identity = row.identity else { continue }
      if let other = first[identity] {
        if !row.holdsTheSame(as: other) { copied.insert(identity) }
      } else {
        first[identity] = row
      }
    }
    return copied
  }
}
