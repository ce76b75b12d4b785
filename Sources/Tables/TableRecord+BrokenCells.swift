/// Finding the cells of a record that cannot be taken as they are.
extension TableRecord {
  /// Notes the cells with U+FFFD (a byte that could not be decoded, here or before the export) or a NUL.
  mutating func noteBrokenCells() {
    var noted: [TableQuirk] = []
    for cell in 0..<count {
      let bytes = bytes.span.extracting(range(cell))
      if bytes.containsReplacementCharacter { noted.append(TableQuirk(kind: .undecodable, cell: cell)) }
      if bytes.contains(0) { noted.append(TableQuirk(kind: .nul, cell: cell)) }
    }
    quirks += noted
  }

  /// Notes the cells of more than `most` characters (UTF-16 units) and cuts them there.
  mutating func cutLongCells(to most: Int) {
    for cell in 0..<count where range(cell).count > most {
      let text = text(cell)
      let characters = text.utf16.count
      if characters <= most { continue }
      quirks.append(TableQuirk(kind: .tooLong(characters: characters), cell: cell))
      let end = text.utf16.index(text.startIndex, offsetBy: most)
      // A slice of scalars ends before the one that the place lies in, a pair of units.
      replace(cell, by: Array(String(text.unicodeScalars[..<end]).utf8))
    }
  }

  private mutating func replace(_ cell: Int, by replacement: [UInt8]) {
    let range = range(cell)
    bytes.replaceSubrange(range, with: replacement)
    // A file that has changed since it was opened may hold bytes that become three each.
    let grown = Int32(replacement.count - range.count)
    for later in cell..<count { ends[later] = UInt32(Int32(ends[later]) + grown) }
  }
}
