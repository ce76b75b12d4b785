/// One of the sections of a number format, which `;` parts (ECMA-376 Part 1, 18.8.31).
struct FormatSection {
  /// A piece of the section.
  enum Piece: Sendable, Hashable {
    /// `0`: a digit, 0 where the number has none.
    case zero
    /// `#` or `?`: a digit where the number has one.
    case digit
    /// A byte of text that is shown as it is.
    case literal(UInt8)
    /// Anything else that decides how a number looks: a point, a comma, a percent sign.
    case other
  }

  /// The pieces in their order; those of days and times are not among them.
  private(set) var pieces: [Piece] = []
  /// For which numbers the section stands, where it says so in brackets.
  private(set) var condition: FormatCondition?
  /// Whether it shows a day, month, year, era or day of the week.
  private(set) var hasDay = false
  /// Whether it shows hours, minutes or seconds.
  private(set) var hasTime = false
  /// Whether it shows hours, minutes or seconds beyond a day: `[h]`.
  private(set) var isElapsed = false
  /// Whether there are `m`, which are months unless there are hours or seconds.
  private var hasMonthOrMinute = false

  /// The sections of a format code.
  static func sections(of code: [UInt8]) -> [FormatSection] {
    var scanner = FormatScanner(code)
    var sections = [FormatSection()]
    while let token = scanner.next() {
      if token == .separator {
        sections.append(FormatSection())
      } else {
        sections[sections.count - 1].take(token)
      }
    }
    return sections.map { section in
      var section = section
      if section.hasMonthOrMinute, !section.hasTime, !section.isElapsed { section.hasDay = true }
      return section
    }
  }

  private mutating func take(_ token: FormatScanner.Token) {
    switch token {
    case .literal(let text): pieces += text.map(Piece.literal)
    case .bracket(let content): take(bracket: content)
    case .general: pieces.append(.other)
    case .separator, .ignored: return
    case .letter(let byte): take(letter: byte)
    }
  }

  private mutating func take(letter byte: UInt8) {
    switch byte | 0x20 {
    // e, g: years and eras of the Japanese calendar; a: the day of the week; b: the Buddhist year.
    case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "a"),
      UInt8(ascii: "b"):
      hasDay = true
    case UInt8(ascii: "m"): hasMonthOrMinute = true
    case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
    default: take(sign: byte)
    }
  }

  private mutating func take(sign byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0"): pieces.append(.zero)
    case UInt8(ascii: "#"), UInt8(ascii: "?"): pieces.append(.digit)
    case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "), UInt8(ascii: "+"):
      pieces.append(.literal(byte))
    default: pieces.append(.other)
    }
  }

  private mutating func take(bracket content: [UInt8]) {
    let elapsed: [UInt8] = [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")]
    if let first = content.first, elapsed.contains(first | 0x20), content.allSatisfy({ $0 | 0x20 == first | 0x20 }) {
      isElapsed = true
    } else if let condition = FormatCondition(content) {
      self.condition = condition
    }
  }
}
