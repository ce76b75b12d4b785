/// Counts lines and characters as libyaml does: LF, CR, CR LF, U+0085, U+2028 and U+2029 end a line.
struct PlaceCounter {
  private var line = 1
  private var column = 1
  private var sawCR = false

  /// Where the next character stands.
  var place: TextPlace { TextPlace(line: line, column: column) }

  /// Goes past a character.
  mutating func pass(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n" where sawCR: sawCR = false
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      line += 1
      column = 1
      sawCR = scalar == "\r"
    default:
      column += 1
      sawCR = false
    }
  }
}
