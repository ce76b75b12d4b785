import Tables

/// How many lines a text takes in a cell that wraps.
enum TextLines {
  /// The lines of the text in a cell of `width` characters, at least 1.
  static func count(_ text: String, width: Int) -> Int {
    // No character is wider than its bytes are many.
    if text.utf8.count <= width, !text.utf8.contains(0x0A) { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      sum + max(1, (DisplayWidth.of(String(line)) + width - 1) / width)
    }
  }
}
