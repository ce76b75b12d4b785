/// Turns UTF-16 into UTF-8, block by block; a character cut by a block's end is kept for the next.
struct UTF16Decoder {
  private let isLittleEndian: Bool
  private var spareByte: UInt8?
  private var highSurrogate: UInt16?

  init(isLittleEndian: Bool) {
    self.isLittleEndian = isLittleEndian
  }

  /// The next block in UTF-8, with U+FFFD for lone surrogates.
  mutating func decode(_ block: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(block.count / 2 * 3)
    for byte in block {
      guard let first = spareByte else {
        spareByte = byte
        continue
      }
      spareByte = nil
      let unit = isLittleEndian ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
      append(unit, to: &utf8)
    }
    return utf8
  }

  /// What is left at the end of the text: U+FFFD for half a character.
  mutating func finish() -> [UInt8] {
    defer {
      spareByte = nil
      highSurrogate = nil
    }
    return spareByte == nil && highSurrogate == nil ? [] : UTF16Decoder.replacement
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private mutating func append(_ unit: UInt16, to utf8: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if unit & 0xFC00 == 0xDC00 {
        let value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
        if let scalar = Unicode.Scalar(value) { utf8.append(contentsOf: String(scalar).utf8) }
        return
      }
      utf8.append(contentsOf: UTF16Decoder.replacement)
    }
    if unit & 0xFC00 == 0xD800 {
      highSurrogate = unit
    } else if let scalar = Unicode.Scalar(UInt32(unit)) {
      utf8.append(contentsOf: String(scalar).utf8)
    } else {
      utf8.append(contentsOf: UTF16Decoder.replacement)
    }
  }
}
