/// Text as HTML shows it.
enum HTMLText {
  /// Appends the text with `& < > " '` escaped, byte by byte: a combining character after a quote changes nothing.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var clean = 0
      for index in utf8.indices where isSpecial(utf8[index]) {
        out.append(contentsOf: utf8[clean..<index])
        append(escapeOf: utf8[index], to: &out)
        clean = index + 1
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean...]))
    }
  }

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
