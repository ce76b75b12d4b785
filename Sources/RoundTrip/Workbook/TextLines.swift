import Tables

/// How many lines a text takes in a cell that wraps.
enum TextLines {
  /// The lines of the text in a cell of `width` characters, or `least` where it takes no more.
  static func count(_ text: String, width: Int, least: Int = 1) -> Int {
    if isSurelyWithin(least * width, text.utf8Span.span) { return least }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let count = lines.reduce(0) { sum, line in
      sum + max(1, (DisplayWidth.of(String(Substring(line))) + width - 1) / width)
    }
    return max(least, count)
  }

  /// Whether the text, of one line, fits even if every character beyond ASCII is a wide one: most do, and their width
  /// need not be looked up.
  private static func isSurelyWithin(_ width: Int, _ utf8: Span<UInt8>) -> Bool {
    var widest = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == 0x0A { return false }
      widest += byte < 0x80 ? 1 : byte >= 0xC0 ? 2 : 0
    }
    return widest <= width
  }
}
