import SystemPackage
import TestSupport

@testable import Tables

/// Reads tables from memory, so that a test can say in one line what it gives and what it expects.
enum TableText {
  /// A record as a test sees it: sheet row, cells, and quirks as `cell:kind`.
  struct Read: Equatable, CustomStringConvertible {
    var row: Int
    var cells: [String]
    var quirks: [String] = []

    var description: String { "\(row):\(cells)\(quirks)" }
  }

  /// Sizes that put every boundary everywhere: blocks and segments and calls of libcsv from one byte on.
  static let sizes: [TableFile.ReadSizes] =
    (1...9).map { TableFile.ReadSizes(block: $0, segment: 1, chunk: $0) }
    + [
      TableFile.ReadSizes(block: 16, segment: 7, chunk: 3), TableFile.ReadSizes(block: 64, segment: 1_000, chunk: 1),
      TableFile.ReadSizes(),
    ]

  /// A file in memory.
  static func file(
    _ bytes: [UInt8], digest: Bool = true, sizes: TableFile.ReadSizes = TableFile.ReadSizes()
  ) throws -> TableFile {
    var spool = try ByteSpool()
    try spool.append(bytes)
    return try TableFile(source: spool.source(), digest: digest, sizes: sizes)
  }

  /// Every record of the bytes.
  static func read(
    _ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ","), sizes: TableFile.ReadSizes = TableFile.ReadSizes()
  ) throws -> [Read] {
    try read(file(bytes, sizes: sizes), delimiter: delimiter)
  }

  /// Every record of the file.
  static func read(_ file: TableFile, delimiter: UInt8 = UInt8(ascii: ",")) throws -> [Read] {
    var again = try TableReader(file, delimiter: delimiter)
    var found: [Read] = []
    try file.forEachRecord(delimiter: delimiter) { record in
      let read = Read(record)
      found.append(read)
      let second = try again.record(
        at: record.offset, length: Int(record.length), sheetRow: record.sheetRow)
      if Read(second) != read || second.fingerprint() != record.fingerprint() {
        throw Mismatch(first: read, second: Read(second))
      }
    }
    return found
  }

  /// A record that is different when it is read alone.
  struct Mismatch: Error {
    let first: Read
    let second: Read
  }
}

extension TableText.Read {
  init(_ record: TableRecord) {
    row = record.sheetRow
    cells = record.texts
    quirks = record.quirks.map { "\($0.cell):\($0.kind)" }
  }
}
