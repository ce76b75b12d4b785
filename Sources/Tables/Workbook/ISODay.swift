/// Days that a workbook keeps as ISO 8601 text (ST_CellType `d`).
enum ISODay {
  private static let midnight: [[UInt8]] = ["T00:00:00", "T00:00:00.000", "T00:00", "T00:00:00Z"].map { Array($0.utf8) }

  /// Writes the day as days of other cells are written: without a time at midnight, else with a space before it.
  static func write(_ text: [UInt8], to out: inout [UInt8]) {
    if let rest = text.firstIndex(of: UInt8(ascii: "T")) {
      out.append(contentsOf: text[..<rest])
      if midnight.contains(Array(text[rest...])) { return }
      out.append(UInt8(ascii: " "))
      out.append(contentsOf: text[(rest + 1)...])
    } else {
      out.append(contentsOf: text)
    }
  }
}
