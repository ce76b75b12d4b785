import Tables

/// JSON objects whose values are all strings (RFC 8259): as much of JSON as a cell of a spreadsheet has to carry.
enum FlatJSON {
  /// The object with these members, in this order.
  static func text(_ members: [(String, String)]) -> String {
    "{" + members.map { quoted($0) + ":" + quoted($1) }.joined(separator: ",") + "}"
  }

  /// The members of an object, in their order; nil for any other text.
  static func parse(_ text: String) -> [(String, String)]? {
    var parser = FlatJSONParser(text)
    return parser.object()
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result.append("\\")
        result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}":
        result.append(contentsOf: ("\\u" + Digits.hexadecimal(scalar.value, width: 4)).unicodeScalars)
      default:
        result.append(scalar)
      }
    }
    result.append("\"")
    return String(result)
  }
}
