/// Keeps a spreadsheet from executing the cells of a CSV file, in a way that can be undone.
///
/// A cell that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). So does one
/// that already looks guarded, so that taking one apostrophe away always gives back what stood there. A spreadsheet set
/// up for another country splits lines at `;` and takes the quotes for text: so every piece of the cell behind a
/// separator or a line break is guarded like a cell of its own.
public enum FormulaGuard {
  /// The text as it is written into a CSV file that comes back.
  public static func guarded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let signs = signs(in: bytes).map(\.place)
    return signs.isEmpty ? text : String(decoding: inserting(apostrophe, at: signs, into: bytes), as: UTF8.self)
  }

  /// What stood in the cell before it was guarded.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.contains(apostrophe) else { return text }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var start = 0
    for sign in signs(in: bytes) where sign.isGuarded {
      kept += bytes[start..<sign.place]
      start = sign.place + 1
    }
    return start == 0 ? text : String(decoding: kept + bytes[start...], as: UTF8.self)
  }

  /// The text for reading alone, guarded where nothing guards it yet; nil where it can stay as it is.
  static func guardedOnce(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard mayBeExecutable(utf8) else { return nil }
    let bytes = Array(utf8)
    let open = signs(in: bytes).filter { !$0.isGuarded }.map(\.place)
    return open.isEmpty ? nil : inserting(apostrophe, at: open, into: bytes)
  }

  /// Whether the text begins with a sign, or holds a separator at all: few cells do.
  private static func mayBeExecutable(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    return isSkipped(first) || isSign(first) || first == 0xEF || utf8.contains(where: isSeparator)
  }

  /// Where a piece's sign stands, or the apostrophes before it, and whether there are any.
  private static func signs(in bytes: [UInt8]) -> [(place: Int, isGuarded: Bool)] {
    var found: [(place: Int, isGuarded: Bool)] = []
    var piece = 0
    while piece < bytes.count {
      let place = bytes[piece...].firstIndex { !isSkipped($0) } ?? bytes.count
      let sign = bytes[place...].firstIndex { $0 != apostrophe } ?? bytes.count
      if sign < bytes.count, isSign(bytes[sign...], isFirst: piece == 0) { found.append((place, sign > place)) }
      guard let separator = bytes[place...].firstIndex(where: isSeparator) else { break }
      piece = separator + 1
    }
    return found
  }

  private static func inserting(_ byte: UInt8, at places: [Int], into bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + places.count)
    var start = 0
    for place in places {
      result += bytes[start..<place]
      result.append(byte)
      start = place
    }
    return result + bytes[start...]
  }

  /// What separates cells or rows somewhere: a comma, a semicolon, a tab, a line break.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// What may stand before a sign: blanks, and quotes that enclose nothing where the line is split elsewhere.
  private static func isSkipped(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "\"") }

  private static func isSign(_ bytes: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard let first = bytes.first else { return false }
    if isFirst, first == 0x09 || first == 0x0A || first == 0x0D { return true }
    return isSign(first) || first == 0xEF && fullWidthSigns.contains { bytes.starts(with: $0) }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@")
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// ＝ ＋ － ＠, which a Japanese spreadsheet takes for their half-width forms.
  private static let fullWidthSigns: [[UInt8]] = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
