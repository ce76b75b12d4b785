/// Workbooks that cannot be read, one of each kind.
enum BrokenWorkbooks {
  /// The files; `whole` is a workbook in good order.
  static func files(_ whole: [UInt8]) throws -> [SampleExports.File] {
    [
      SampleExports.File(path: "broken/cut-off.xlsx", bytes: Array(whole.prefix(whole.count * 2 / 3))),
      SampleExports.File(path: "broken/password.xlsx", bytes: compound(["EncryptionInfo", "EncryptedPackage"])),
      SampleExports.File(path: "broken/old-form.xlsx", bytes: compound(["Workbook"])),
      SampleExports.File(path: "broken/too-deep.xlsx", bytes: try deep()),
    ]
  }

  /// The container in which old workbooks, and those with a password, are kept (MS-CFB): its header and the names of
  /// the streams.
  private static func compound(_ streams: [String]) -> [UInt8] {
    let sector = 512
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: sector - bytes.count)
    for name in ["Root Entry"] + streams {
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      bytes += units + [UInt8](repeating: 0, count: 128 - units.count)
    }
    return bytes + [UInt8](repeating: 0, count: sector - bytes.count % sector)
  }

  /// A workbook whose elements lie in one another deeper than those of any sheet.
  private static func deep() throws -> [UInt8] {
    let nested = String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100)
    let parts = BookWriter.parts(of: [BookSheet(name: "一覧", rows: [])]).map { part in
      part.path.hasPrefix("xl/worksheets/") ? (part.path, "<worksheet>\(nested)</worksheet>") : part
    }
    return try ZipWriter.pack(parts.map { ($0.0, Array($0.1.utf8)) })
  }
}
