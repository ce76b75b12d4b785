/// Reads 開設者, judging its characters before any folding.
///
/// Of several flaws the gravest is told: characters outside JIS X 0208, then half width, then doubtful ones.
/// Source: guide page 7.
enum FounderReader {
  /// The characters of three bytes that the portal takes, a bit for each: the first two bytes tell the word.
  private static let right: [UInt64] = (0..<1024).map { word in
    (0..<64).reduce(0) { bits, bit in FounderCharacter.isRight(word << 6 | bit) ? bits | 1 << UInt64(bit) : bits }
  }

  /// Reads a cell as it stands, without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    var hasHalfWidth = false
    var hasDoubtful = false
    let right = right.span
    var index = 0
    while index < cell.count {
      if isRight(cell, at: index, right) {
        index &+= 3
        continue
      }
      let (scalar, width) = decode(cell, at: index)
      index += width
      switch FounderCharacter(scalar) {
      case .right: continue
      case .halfWidth: hasHalfWidth = true
      case .doubtful: hasDoubtful = true
      case .outside: return .unusable(.founderOutsideJIS)
      }
    }
    if hasHalfWidth { return .usable(0, .founderHalfWidth) }
    return hasDoubtful ? .usable(0, .founderDoubtful) : .good()
  }

  /// Whether there is a character of three bytes at `index` that the portal takes: so are nearly all.
  @inline(__always)
  private static func isRight(_ cell: Span<UInt8>, at index: Int, _ right: Span<UInt64>) -> Bool {
    guard index &+ 3 <= cell.count, cell[unchecked: index] & 0xF0 == 0xE0 else { return false }
    let word = Int(cell[unchecked: index] & 0x0F) << 6 | Int(cell[unchecked: index &+ 1] & 0x3F)
    return right[unchecked: word] &>> UInt64(cell[unchecked: index &+ 2] & 0x3F) & 1 == 1
  }

  /// The scalar at `index` and how many bytes it has; a broken one is U+FFFD.
  @inline(__always)
  private static func decode(_ cell: Span<UInt8>, at index: Int) -> (scalar: UInt32, width: Int) {
    let first = cell[index]
    let left = cell.count - index
    switch first {
    case 0x00...0x7F:
      return (UInt32(first), 1)
    case 0xC2...0xDF where left >= 2:
      return (UInt32(first & 0x1F) << 6 | UInt32(cell[index + 1] & 0x3F), 2)
    case 0xE0...0xEF where left >= 3:
      return (
        UInt32(first & 0x0F) << 12 | UInt32(cell[index + 1] & 0x3F) << 6 | UInt32(cell[index + 2] & 0x3F), 3
      )
    case 0xF0...0xF4 where left >= 4:
      return (
        UInt32(first & 0x07) << 18 | UInt32(cell[index + 1] & 0x3F) << 12 | UInt32(cell[index + 2] & 0x3F) << 6
          | UInt32(cell[index + 3] & 0x3F), 4
      )
    default:
      return (0xFFFD, 1)
    }
  }
}
