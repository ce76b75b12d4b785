/// Cuts a number format into its signs: what stands in quotes or behind `\` is text and no sign.
struct FormatScanner {
  /// A sign of a format.
  enum Token: Hashable {
    /// Text that is shown.
    case literal([UInt8])
    /// What stands between `[` and `]`.
    case bracket([UInt8])
    /// `General`.
    case general
    /// `;`.
    case separator
    /// A space of some width, or a filler.
    case ignored
    /// Any other sign.
    case letter(UInt8)
  }

  private let code: [UInt8]
  private var place = 0

  init(_ code: [UInt8]) { self.code = code }

  /// The next sign, nil at the end.
  mutating func next() -> Token? {
    guard place < code.count else { return nil }
    let byte = code[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""): return .literal(take(through: byte))
    case UInt8(ascii: "["): return .bracket(take(through: UInt8(ascii: "]")))
    case UInt8(ascii: "\\"): return .literal(takeCharacter())
    case UInt8(ascii: "_"), UInt8(ascii: "*"):
      _ = takeCharacter()
      return .ignored
    case UInt8(ascii: ";"): return .separator
    case 0x80...:
      place -= 1
      return .literal(takeCharacter())
    default: return word(from: byte)
    }
  }

  private mutating func word(from byte: UInt8) -> Token {
    if skip("eneral", after: "g", byte) { return .general }
    // A number's exponent is no year of an era.
    if byte | 0x20 == UInt8(ascii: "e"), place < code.count,
      code[place] == UInt8(ascii: "+") || code[place] == UInt8(ascii: "-")
    {
      place += 1
      return .letter(UInt8(ascii: "."))
    }
    if skip("m/pm", after: "a", byte) || skip("/p", after: "a", byte) { return .letter(UInt8(ascii: "h")) }
    return .letter(byte)
  }

  private mutating func skip(_ rest: StaticString, after first: Unicode.Scalar, _ byte: UInt8) -> Bool {
    let count = rest.utf8CodeUnitCount
    guard byte | 0x20 == UInt8(ascii: first), place + count <= code.count else { return false }
    for index in 0..<count where code[place + index] | 0x20 != rest.utf8Start[index] | 0x20 { return false }
    place += count
    return true
  }

  /// What stands before the closing sign, or before the end where it is missing.
  private mutating func take(through closing: UInt8) -> [UInt8] {
    let start = place
    while place < code.count, code[place] != closing { place += 1 }
    let content = Array(code[start..<place])
    place += 1
    return content
  }

  private mutating func takeCharacter() -> [UInt8] {
    let start = place
    if place < code.count { place += 1 }
    while place < code.count, code[place] & 0xC0 == 0x80 { place += 1 }
    return Array(code[start..<place])
  }
}
