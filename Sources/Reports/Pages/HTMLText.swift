/// Text as HTML shows it.
enum HTMLText {
  /// Appends the text with `& < > " '` escaped, byte by byte: a combining character after a quote changes nothing.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var clean = 0
      for index in utf8.indices {
        guard let escape = escape(utf8[index]) else { continue }
        out.append(contentsOf: utf8[clean..<index])
        out.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
        clean = index + 1
      }
      out.append(contentsOf: utf8[clean...])
    }
  }

  @inline(__always)
  private static func escape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
