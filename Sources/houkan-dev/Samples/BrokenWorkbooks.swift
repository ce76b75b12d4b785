/// Files named as workbooks that nobody can read: as small as they can be and still be taken for what they are.
enum BrokenWorkbooks {
  /// The beginning of a workbook whose copying was broken off.
  static let cut: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00]
  /// A workbook with a password.
  static let locked = container(of: "EncryptedPackage")
  /// A workbook of Excel 97–2003 under the name of a new one.
  static let old = container(of: "Workbook")

  /// A container of old office files (MS-CFB) with one stream: its signature, and the name in its directory.
  private static func container(of stream: String) -> [UInt8] {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let header = signature + [UInt8](repeating: 0, count: 512 - signature.count)
    let name = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return header + name + [UInt8](repeating: 0, count: 512 - name.count)
  }

  /// A workbook whose elements lie in one another deeper than those of any sheet. Throws `ZipWriter.Failure`.
  static func deep() throws -> [UInt8] {
    let nested = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
    let parts = BookWriter.parts(of: [BookSheet(name: "一覧", rows: [])]).map { part in
      part.path.hasPrefix("xl/worksheets/") ? (part.path, "<worksheet>\(nested)</worksheet>") : part
    }
    return try ZipWriter.pack(parts.map { ($0.0, Array($0.1.utf8)) })
  }
}
