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

  /// The sheet's name, where others of its workbook have identities too.
  public private(set) var sheet: String?

  /// Reads the tables: of a workbook every visible sheet with identities, for people may have copied the one that was
  /// sent, and edited either. Throws `Failure`, `FileChanged`, `Errno`, `WorkbookFailure`,
  /// `TableReader.Failure` or `TemporaryPlace.Failure`.
  public static func all(in source: TableSource, names: HeaderNames) throws -> [ReturnedTable] {
    switch source {
    case .text(let table):
      return [try ReturnedTable(table, names: names, guards: .text)]
    case .workbook(let workbook):
      var tables = try workbook.sheets.filter(\.isVisible).compactMap { try read($0, of: workbook, names: names) }
      if tables.isEmpty { throw Failure.noIdentities }
      if tables.count == 1 { tables[0].sheet = nil }
      return tables
    }
  }

  /// Reads a sheet; nil where it has no identities.
  private static func read(
    _ sheet: Workbook.Sheet, of workbook: Workbook, names: HeaderNames
  ) throws -> ReturnedTable? {
    let head = try workbook.table(of: sheet, lastRow: HeaderFinder.searchedRows)
    do {
      _ = try ReturnedTable(head, names: names, guards: .workbook)
    } catch Failure.noIdentities {
      return nil
    }
    var table = try ReturnedTable(workbook.table(of: sheet, showsFormulas: true), names: names, guards: .workbook)
    table.sheet = sheet.name
    return table
  }

  /// Reads one table. Throws `Failure`, `FileChanged`, `Errno` or `TableReader.Failure`.
  init(_ table: TableFile, names: HeaderNames, guards: ReturnedGuards) throws {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      guard let (rows, header) = try ReturnedTable.read(table, delimiter, names, guards) else { continue }
      self.rows = rows
      let missing = Column.allCases.filter { column in
        !header.present.contains(column) && rows.contains { $0.sent?[column] != nil }
      }
      missingColumns = header.strangeHeadings < missing.count ? [] : missing
      return
    }
    throw Failure.noIdentities
  }

  private static func read(
    _ table: TableFile, _ delimiter: UInt8, _ names: HeaderNames, _ guards: ReturnedGuards
  ) throws -> (rows: [ReturnedRow], header: ReturnedHeader)? {
    var header: ReturnedHeader?
    var rows: [ReturnedRow] = []
    var segments = table.segments(delimiter: delimiter)
    var reader = try TableReader(table, delimiter: delimiter)
    while let segment = try segments.next() {
      try reader.read(segment) { record in
        if let header {
          if let row = header.row(of: record) { rows.append(row) }
        } else if record.sheetRow <= HeaderFinder.searchedRows {
          header = ReturnedHeader(record, names: names, guards: guards)
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

extension ReturnedTable {
  /// The sheet rows that hold another row's cells (`MovedRows`).
  public var movedRows: Set<Int> { MovedRows(rows).sheetRows }
}
