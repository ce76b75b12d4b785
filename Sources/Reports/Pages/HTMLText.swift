import Tables

/// Text as HTML shows it.
enum HTMLText {
  /// Appends the text with `& < > " '` escaped, byte by byte: a combining character after a quote changes nothing.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      if isPlain(utf8.span) { return out.append(contentsOf: utf8) }
      for byte in utf8 {
        if isSpecial(byte) { append(escapeOf: byte, to: &out) } else { out.append(byte) }
      }
    }
  }

  /// Whether nothing is to be escaped, as in most texts: looked at sixteen bytes at a time.
  private static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    let width = Lanes.scalarCount
    let raw = utf8.bytes
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    var index = 0
    while index &+ width <= utf8.count {
      let lanes = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: Lanes.self)
      found = found .| (lanes .== Lanes(repeating: 0x22)) .| (lanes .== Lanes(repeating: 0x27))
      found = found .| (lanes .== Lanes(repeating: 0x3C)) .| (lanes .== Lanes(repeating: 0x3E))
      found = found .| (lanes .== Lanes(repeating: 0x26))
      index &+= width
    }
    while index < utf8.count {
      if isSpecial(utf8[index]) { return false }
      index &+= 1
    }
    return !found.hasYes
  }

  private typealias Lanes = SIMD16<UInt8>

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x3F && (byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27)
  }

  private static func append(escapeOf byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
    default: out.append(contentsOf: "&#39;".utf8)
    }
  }
}
