import Tables

/// A text on one line and without tabs: what would end a line or a word in it, and `%`, as `%` and two digits.
enum PercentText {
  private static let escaped: [UInt8] = [UInt8(ascii: "%"), UInt8(ascii: "\t"), UInt8(ascii: "\n")]

  /// The text with its escapes.
  static func of(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if escaped.contains(byte) {
        bytes += Array("%\(Digits.hexadecimal(byte, width: 2))".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text behind the escapes; nil where one of them is broken.
  static func text(_ line: String) -> String? {
    var bytes: [UInt8] = []
    var rest = line.utf8[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else if let escaped = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(escaped)
        rest = rest.dropFirst(2)
      } else {
        return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
