@testable import Tables

/// The encodings, each against the standard library or against itself there and back.
enum EncodingFuzz {
  static func run(_ input: [UInt8]) {
    var choices = Choices(input)
    let cut = 1 + choices.number(below: 9)
    let bytes = Array(choices.rest)
    checkUTF8(bytes, cut)
    for isLittleEndian in [true, false] { checkUTF16(bytes, cut, isLittleEndian) }
    checkCP932(bytes)
    checkEncoders(String(decoding: bytes, as: UTF8.self))
  }

  private static func blocks(_ bytes: [UInt8], _ size: Int) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
  }

  private static func checkUTF8(_ bytes: [UInt8], _ cut: Int) {
    var check = StrictUTF8Check()
    for block in blocks(bytes, cut) { check.take(block.span) }
    Fuzz.expect(check.isStrict == (String(validating: bytes, as: UTF8.self) != nil), "UTF-8 judged otherwise")
  }

  private static func checkUTF16(_ bytes: [UInt8], _ cut: Int, _ isLittleEndian: Bool) {
    var decoder = UTF16Decoder(isLittleEndian: isLittleEndian)
    var text = blocks(bytes, cut).flatMap { decoder.decode($0) }
    let isWhole = bytes.count % 2 == 0
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    text += decoder.finish()
    var expected = Array(String(decoding: units, as: UTF16.self).utf8)
    // Half a unit behind half a pair is one replacement, as half a unit alone is.
    let endsWithHigh = units.last.map { $0 & 0xFC00 == 0xD800 } ?? false
    if !isWhole, !endsWithHigh { expected += [0xEF, 0xBF, 0xBD] }
    Fuzz.expect(text == expected, "UTF-16 decoded otherwise")
  }

  private static func checkCP932(_ bytes: [UInt8]) {
    guard let decoder = CP932Decoder.system else { return }
    let decoded = decoder.decode(bytes.span)
    let text = String(decoding: decoded.utf8, as: UTF8.self)
    Fuzz.expect(Array(text.utf8) == decoded.utf8, "CP932 became no UTF-8")
    guard decoded.isWhole, let encoder = try? TextEncoder(.cp932) else { return }
    guard let encoded = try? encoder.encode(text) else { return }
    Fuzz.expect(decoder.decode(encoded.span).utf8 == decoded.utf8, "CP932 is another text after writing")
  }

  private static func checkEncoders(_ text: String) {
    for encoding in TextEncoding.allCases {
      guard let encoder = try? TextEncoder(encoding),
        let encoded = try? encoder.encode(text)
      else { continue }
      let read: [UInt8]
      switch encoding {
      case .utf16LE, .utf16BE:
        var decoder = UTF16Decoder(isLittleEndian: encoding == .utf16LE)
        read = decoder.decode(encoded) + decoder.finish()
      case .cp932: read = CP932Decoder.system?.decode(encoded.span).utf8 ?? []
      default: read = encoded
      }
      Fuzz.expect(read == Array(encoder.asRead(text).utf8), "\(encoding) is another text after writing")
    }
  }
}
