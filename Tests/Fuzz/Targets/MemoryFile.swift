@testable import Tables

/// Files of one input, in the folder for temporary files (`Fuzz` sees to it that it is in memory).
enum MemoryFile {
  /// A file with these bytes.
  static func source(_ bytes: [UInt8]) -> ByteSource {
    guard var spool = try? ByteSpool(), (try? spool.append(bytes)) != nil else { fatalError("no temporary file") }
    return spool.source()
  }

  /// Larger than nearly all inputs, and small enough that memory is quickly had.
  static let large = TableFile.ReadSizes(block: 1 << 13)

  /// A table with these bytes.
  static func table(_ bytes: [UInt8], sizes: TableFile.ReadSizes = large) -> TableFile {
    guard let file = try? TableFile(source: source(bytes), digest: false, sizes: sizes) else {
      fatalError("a table was refused")
    }
    return file
  }
}
