/// The line above all rows that tells a spreadsheet the delimiter, `sep=,`: no row, for Excel and LibreOffice do not
/// show it.
enum SeparatorLine {
  /// How many bytes the line has at most.
  static let longest = 9

  /// How many bytes the line has, with its line end; 0 where the text does not begin with one that names a comma or a
  /// tab.
  static func length(in head: [UInt8]) -> Int {
    let quote = UInt8(ascii: "\"")
    let isQuoted = head.first == quote
    let hint = head.dropFirst(isQuoted ? 1 : 0)
    guard hint.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8), let delimiter = hint.dropFirst(4).first,
      delimiter == UInt8(ascii: ",") || delimiter == UInt8(ascii: "\t")
    else { return 0 }
    var rest = hint.dropFirst(5)
    if isQuoted {
      guard rest.popFirst() == quote else { return 0 }
    }
    guard let end = rest.popFirst() else { return head.count }
    if end == UInt8(ascii: "\r"), rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
    return end == UInt8(ascii: "\r") || end == UInt8(ascii: "\n") ? rest.startIndex : 0
  }
}
