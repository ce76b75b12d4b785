import Glibc

/// The encodings in which spreadsheets write text files.
enum ExportEncoding: Sendable {
  case utf8
  case utf8WithBOM
  case cp932
  case utf16LittleEndian
  case utf16BigEndian

  /// Why text cannot be written.
  enum Failure: Error, Hashable {
    /// The C library knows no CP932.
    case noConverter
    /// A character that CP932 does not have, at this byte of the UTF-8 text.
    case notInCP932(offset: Int)
  }

  /// What stands before the text.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8, .cp932: []
    case .utf8WithBOM: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// The text, given in UTF-8, in this encoding. Throws where CP932 lacks one of its characters.
  func encode(_ text: [UInt8]) throws -> [UInt8] {
    switch self {
    case .utf8, .utf8WithBOM: return text
    case .cp932: return try ExportEncoding.encodeCP932(text)
    case .utf16LittleEndian:
      return String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
  }

  /// Windows-31J as the C library has it. Never its SHIFT_JIS, which lacks ① and 髙.
  private static func encodeCP932(_ text: [UInt8]) throws -> [UInt8] {
    guard let converter = iconv_open("CP932", "UTF-8"), converter != iconv_t(bitPattern: -1) else {
      throw Failure.noConverter
    }
    defer { iconv_close(converter) }
    var source = text.map { CChar(bitPattern: $0) }
    // No character takes more bytes in CP932 than in UTF-8.
    var encoded = [CChar](repeating: 0, count: text.count)
    var sourceLeft = source.count
    var encodedLeft = encoded.count
    let converted = source.withUnsafeMutableBufferPointer { from in
      encoded.withUnsafeMutableBufferPointer { to in
        var input = from.baseAddress
        var output = to.baseAddress
        return iconv(converter, &input, &sourceLeft, &output, &encodedLeft)
      }
    }
    if Int(bitPattern: UInt(bitPattern: converted)) == -1 {
      throw Failure.notInCP932(offset: text.count - sourceLeft)
    }
    return encoded.prefix(encoded.count - encodedLeft).map { UInt8(bitPattern: $0) }
  }
}
