/// How a file's bytes stand for text.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8 without byte order mark.
  case utf8 = "UTF-8"
  /// UTF-8 behind a byte order mark.
  case utf8WithBOM = "UTF-8 with BOM"
  /// CP932 (Windows-31J), what Japanese Windows calls Shift_JIS.
  case cp932 = "CP932"
  /// UTF-16, least byte first, behind a byte order mark.
  case utf16LE = "UTF-16LE"
  /// UTF-16, most byte first, behind a byte order mark.
  case utf16BE = "UTF-16BE"
  /// No text: a sheet of a workbook, put down as UTF-8.
  case xlsx = "XLSX"

  /// The encodings of text; a workbook is none.
  public static let allCases: [TextEncoding] = [.utf8, .utf8WithBOM, .cp932, .utf16LE, .utf16BE]

  /// How many bytes the byte order mark has, 0 where there is none.
  var markLength: Int {
    switch self {
    case .utf8, .cp932, .xlsx: 0
    case .utf8WithBOM: 3
    case .utf16LE, .utf16BE: 2
    }
  }

  /// The encoding that a byte order mark announces, or nil without one.
  static func announced(by head: Span<UInt8>) -> TextEncoding? {
    if head.count >= 3, head[0] == 0xEF, head[1] == 0xBB, head[2] == 0xBF { return .utf8WithBOM }
    if head.count >= 2, head[0] == 0xFF, head[1] == 0xFE { return .utf16LE }
    if head.count >= 2, head[0] == 0xFE, head[1] == 0xFF { return .utf16BE }
    return nil
  }
}
