/// Writes cells as a spreadsheet does: quoted only where they hold the delimiter, a quotation mark or a line break.
enum CellText {
  /// Appends the cell's UTF-8.
  static func append(_ cell: String, delimiter: UInt8, to bytes: inout [UInt8]) {
    var copy = cell
    copy.withUTF8 { text in
      guard text.contains(where: { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == delimiter }) else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(0x22)
      for byte in text {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }
}
