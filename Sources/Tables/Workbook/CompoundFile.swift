/// The container of old office files (MS-CFB), in which also workbooks with a password are kept.
enum CompoundFile {
  /// The first bytes of every such file.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Why the file in the container is not read, told from the names of its streams. Throws `Errno`.
  static func failure(of source: ByteSource) throws -> WorkbookFailure {
    // Names are in UTF-16, in a directory that may lie anywhere.
    let names: [(String, WorkbookFailure)] = [
      ("EncryptedPackage", .encrypted), ("Workbook", .otherForm(.xls)), ("Book", .otherForm(.xls)),
    ]
    let patterns = names.map { name in
      (bytes: Array("\(name.0)\0".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), failure: name.1)
    }
    for pattern in patterns where try source.contains(pattern.bytes, alignedTo: directoryEntry) {
      return pattern.failure
    }
    return .noWorkbook
  }

  /// Bytes of an entry of the directory, which begins with the stream's name.
  private static let directoryEntry = 128
}
