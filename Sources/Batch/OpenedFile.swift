import Rules
import Stations
import SystemPackage
import Tables

/// A file whose header has been looked for, and everything that is wrong with its form so far.
struct OpenedFile {
  var file: JudgedFile
  var flaws: [FileFlaw] = []
  /// The sheet columns under which secrets stand.
  var secretCells: [Int] = []

  /// Opens the file and finds its header. Whatever goes wrong is a flaw, never an exception.
  init(_ input: InputFile, finder: HeaderFinder, cp932: CP932Decoder?, digest: Bool) {
    file = JudgedFile(input)
    do {
      if let failure = input.failure { throw failure }
      let table = try OpenedFile.open(input, digest: digest)
      file.table = table
      if table.isEmpty {
        flaws.append(FileFlaw(.empty))
      } else {
        try findHeader(in: table, finder: finder, cp932: cp932)
      }
    } catch {
      flaws.append(FileFlaw(.unreadable(OpenedFile.reason(of: error))))
    }
  }

  private static func open(_ input: InputFile, digest: Bool) throws -> TableFile {
    guard let path = input.path else { return try TableFile(standardInput: .standardInput, digest: digest) }
    return try TableFile(path: path, digest: digest)
  }

  /// The system's words for a failure.
  static func reason(of error: any Error) -> String {
    (error as? Errno)?.description ?? String(describing: error)
  }

  private mutating func findHeader(in table: TableFile, finder: HeaderFinder, cp932: CP932Decoder?) throws {
    // A file that is mostly UTF-8 is no strict UTF-8, and so by the contract CP932; only its header tells.
    let tables = table.encoding == .cp932 ? [table, table.asBrokenUTF8] : [table]
    var incomplete: (header: Header, missing: [Column])?
    for table in tables {
      for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t")] {
        let records = try OpenedFile.firstRecords(of: table, delimiter: delimiter, cp932: cp932)
        switch finder.find(in: records) {
        case .found(let header):
          file.table = table
          file.delimiter = delimiter
          return take(header)
        case .incomplete(let header, let missing)
        where incomplete.map { header.knownCount > $0.header.knownCount } ?? true:
          incomplete = (header, missing)
        default: continue
        }
      }
    }
    if let incomplete {
      flaws.append(FileFlaw(.missingColumns(incomplete.missing), row: incomplete.header.layout.headerRow))
    } else {
      flaws.append(FileFlaw(try OpenedFile.looksLikeText(table) ? .headerNotFound : .notText))
    }
  }

  private mutating func take(_ header: Header) {
    let layout = header.layout
    file.layout = layout
    secretCells = header.secret.map(\.index)
    for cell in header.unknown {
      flaws.append(FileFlaw(.unknownColumn, row: layout.headerRow, cellIndex: cell.index, value: cell.name))
    }
    for cell in header.repeated {
      guard let column = header.column(of: cell), let first = layout.index(of: column) else { continue }
      flaws.append(
        FileFlaw(
          .repeatedColumn(first: first), row: layout.headerRow, cellIndex: cell.index, column: column, value: cell.name)
      )
    }
  }

  /// The records of the first sheet rows.
  private static func firstRecords(
    of table: TableFile, delimiter: UInt8, cp932: CP932Decoder?
  ) throws -> [TableRecord] {
    var segments = table.segments(delimiter: delimiter, segmentSize: 1)
    var reader = try TableReader(table, delimiter: delimiter, cp932: cp932)
    var records: [TableRecord] = []
    while let segment = try segments.next() {
      try reader.read(segment) { records.append($0) }
      if let last = records.last, last.sheetRow >= HeaderFinder.searchedRows { break }
    }
    return records
  }

  /// Whether the first bytes could be text: no control characters but tab, line ends and form feed.
  private static func looksLikeText(_ table: TableFile) throws -> Bool {
    let head = try table.head(4_096)
    return !head.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
  }
}
