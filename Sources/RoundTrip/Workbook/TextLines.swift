import Tables

/// How many lines a text takes in a cell that wraps.
enum TextLines {
  /// The lines of the text in a cell of `width` characters, at least 1.
  static func count(_ text: String, width: Int) -> Int {
    if isSurelyOneLine(text.utf8Span.span, width: width) { return 1 }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.reduce(0) { sum, line in
      sum + max(1, (DisplayWidth.of(String(Substring(line))) + width - 1) / width)
    }
  }

  /// Whether the text fits even if every character beyond ASCII is a wide one: most do, and their width need not be
  /// looked up.
  private static func isSurelyOneLine(_ utf8: Span<UInt8>, width: Int) -> Bool {
    var widest = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == 0x0A { return false }
      widest += byte < 0x80 ? 1 : byte >= 0xC0 ? 2 : 0
    }
    return widest <= width
  }
}
