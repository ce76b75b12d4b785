@testable import Tables

/// Texts as bytes of an encoding.
enum EncodedText {
  /// The text's bytes with the encoding's byte order mark, or nil where the encoding lacks a character.
  static func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithBOM: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LE: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .xlsx: return nil
    case .cp932: return SystemConverter(from: "UTF-8", to: "CP932")?.convert(Array(text.utf8))
    }
  }
}
