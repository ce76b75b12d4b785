/// The characters of two bytes of CP932, each as the UTF-8 that it becomes.
final class CP932Table: Sendable {
  /// The UTF-8 of one character, the first byte lowest, and in the highest byte how many there are; 0 for none.
  typealias Character = UInt32

  private let pairs: [Character]

  /// Asks `unit` for the UTF-16 unit of every pair of bytes, nil where there is none.
  init(_ unit: (_ lead: UInt8, _ trail: UInt8) -> UInt16?) {
    var pairs = [Character](repeating: 0, count: 256 * 256)
    // Between them are the half-width katakana, of one byte each.
    for lead in [UInt8](0x81...0x9F) + [UInt8](0xE0...0xFC) {
      for trail in UInt8(0x40)...0xFC where trail != 0x7F {
        if let unit = unit(lead, trail) {
          pairs[Int(lead) << 8 | Int(trail)] = CP932Table.character(UInt32(unit))
        }
      }
    }
    self.pairs = pairs
  }

  /// Lends all pairs, the lead byte's highest, to a loop over many.
  @inline(__always)
  func withPairs<Result>(_ body: (UnsafePointer<Character>) -> Result) -> Result? {
    pairs.withUnsafeBufferPointer { $0.baseAddress.map(body) }
  }

  /// The character of a Unicode scalar, U+0080…U+FFFF.
  @inline(__always)
  static func character(_ scalar: UInt32) -> Character {
    let last = 0x80 | scalar & 0x3F
    if scalar < 0x800 { return 2 << 24 | last << 8 | 0xC0 | scalar >> 6 }
    return 3 << 24 | last << 16 | (0x80 | scalar >> 6 & 0x3F) << 8 | 0xE0 | scalar >> 12
  }
}
