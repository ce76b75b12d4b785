internal import CLibCSV

/// A cell in quotes, the quotes in it doubled by libcsv (RFC 4180).
public enum QuotedCell {
  /// The text in quotes.
  public static func text(_ text: String) -> String {
    // Of no text at all libcsv may make no cell.
    if text.isEmpty { return "\"\"" }
    var text = text
    var bytes: [UInt8] = []
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text can only stand in quotes in a table with this delimiter.
  public static func isNeeded(_ text: String, delimiter: UInt8) -> Bool {
    // A byte order mark at the beginning of a file would be no text any more.
    if text.unicodeScalars.first == "\u{FEFF}" { return true }
    return text.utf8.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == delimiter
    }
  }

  /// The place of the quote that closes a text in quotes which begins there, doubled quotes being text; nil where none
  /// does.
  static func closingQuote(_ record: Span<UInt8>, from start: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    var index = start
    while index < record.count {
      if record[index] == quote {
        if index + 1 == record.count || record[index + 1] != quote { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Appends a text that is not empty in quotes.
  static func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    let worst = 2 * text.count + 2
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: worst))
    let written = bytes.withUnsafeMutableBytes { target in
      csv_write2(target.baseAddress?.advanced(by: start), worst, text.baseAddress, text.count, 0x22)
    }
    bytes.removeLast(worst - written)
  }
}
