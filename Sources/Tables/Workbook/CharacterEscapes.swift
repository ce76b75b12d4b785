/// `_x000D_`: how a workbook writes characters that XML cannot hold (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
enum CharacterEscapes {
  private static let length = 7

  /// Puts the characters in place of their escapes; a text without any stays as it is.
  static func decode(_ text: inout [UInt8]) {
    guard text.contains(UInt8(ascii: "_")), text.indices.contains(where: { unit(in: text, at: $0) != nil }) else {
      return
    }
    var decoded: [UInt8] = []
    var place = 0
    while place < text.count {
      if let unit = unit(in: text, at: place) {
        // Half of a surrogate pair is no character; whole ones are never written as escapes.
        decoded.append(contentsOf: (Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
        place += length
      } else {
        decoded.append(text[place])
        place += 1
      }
    }
    text = decoded
  }

  /// The number in the escape that begins here, or nil where none does.
  private static func unit(in text: [UInt8], at place: Int) -> UInt16? {
    guard text[place] == UInt8(ascii: "_"), place + length <= text.count, text[place + 1] == UInt8(ascii: "x"),
      text[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in text[(place + 2)..<(place + 6)] {
      guard let digit = hexadecimal(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
