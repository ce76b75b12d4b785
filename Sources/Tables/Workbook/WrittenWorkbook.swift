public import SystemPackage

/// Looks whether a workbook that was just written is whole.
///
/// libxlsxwriter puts sheets down in temporary files and does not notice when these cannot grow: a full disk or a limit
/// then gives an archive that is right in itself and holds cut sheets.
public enum WrittenWorkbook {
  /// Unpacks every part and looks for the end of its root element. Throws `WorkbookFailure` or `Errno`.
  public static func check(_ path: FilePath) throws {
    var limits = WorkbookLimits()
    // What is ours is no bomb, however well it packs.
    (limits.partBytes, limits.totalBytes, limits.ratio) = (.max, .max, 1 << 20)
    let archive = try ZipArchive(try ByteSource(path: path), limits: limits)
    for part in archive.parts {
      var head: [UInt8] = []
      var tail: [UInt8] = []
      try archive.read(part) { bytes in
        if head.count < edge { head += bytes.prefix(edge) }
        tail = Array((tail + bytes.suffix(edge)).suffix(edge))
        return true
      }
      guard isClosed(head, tail) else { throw WorkbookFailure.broken(part: part) }
    }
  }

  /// How many bytes at either end are looked at: more than a declaration and a root's name have.
  private static let edge = 256

  private static func isClosed(_ head: [UInt8], _ tail: [UInt8]) -> Bool {
    var start = head.startIndex
    while let open = head[start...].firstIndex(of: UInt8(ascii: "<")), open + 1 < head.endIndex {
      start = open + 1
      if head[start] == UInt8(ascii: "?") { continue }
      let name = head[start...].prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      let end = String(decoding: tail, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined()
      return end.hasSuffix("</" + String(decoding: name, as: UTF8.self) + ">") || end.hasSuffix("/>") && tail == head
    }
    return false
  }
}
