/// A cell of at most fifteen bytes in two machine words: compared at once, and its digits read without a loop.
struct ShortCell: Sendable, Hashable {
  /// The most bytes that such a cell has.
  static let longest = 15
  /// How many bytes are loaded for it, and must lie from its first byte on.
  static let loaded = 16

  /// The first eight bytes, the first of them lowest; 0 where there are fewer.
  private var low: UInt64 = 0
  /// The other bytes, and in the highest byte how many there are in all.
  private var high: UInt64 = 0

  /// No bytes.
  init() {}

  /// The cell, 1...15 bytes, that lies at `range` in bytes of which `loaded` lie behind its first one.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let (start, count) = (range.lowerBound, range.upperBound &- range.lowerBound)
    assert(start &+ ShortCell.loaded <= bytes.count && count > 0 && count <= ShortCell.longest)
    low = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
    high = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start &+ 8, as: UInt64.self))
    // Takes away what stands behind the cell, without a branch.
    low &= ShortCell.ones(count)
    high &= ShortCell.ones(count &- 8)
    high |= UInt64(truncatingIfNeeded: count) &<< 56
  }

  /// How many bytes the cell has.
  @inline(__always)
  var count: Int { Int(high >> 56) }

  /// The first byte.
  @inline(__always)
  var first: UInt8 { UInt8(truncatingIfNeeded: low) }

  /// Spreads cells that differ little over all numbers, best in the highest bits: 1, 2 and 3 lie far from each other
  /// once they are multiplied by the golden ratio (Knuth, TAOCP 6.4).
  @inline(__always)
  var mixed: UInt64 { (low ^ high &* 0xff51_afd7_ed55_8ccd) &* 0x9e37_79b9_7f4a_7c15 }

  /// The lowest `count` bytes of a word, none to all eight; `count` is -8...15.
  @inline(__always)
  private static func ones(_ count: Int) -> UInt64 { masks[unchecked: count &+ 8] }

  private static let masks: InlineArray<24, UInt64> = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFF, 0xFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF,
    0xFF_FFFF_FFFF_FFFF, .max, .max, .max, .max, .max, .max, .max, .max,
  ]
}

extension ShortCell {
  /// The value of a cell of exactly so many digits, 8 at most or 9 to 15; nil for any other cell.
  @inline(__always)
  func number(ofDigits wanted: Int) -> Int64? {
    guard count == wanted else { return nil }
    if wanted <= 8 { return ShortCell.value(low, wanted) }
    let rest = wanted - 8
    guard let head = ShortCell.value(low, 8), let tail = ShortCell.value(high & ShortCell.ones(7), rest) else {
      return nil
    }
    return head &* ShortCell.powers[rest] &+ tail
  }

  /// The cell without its first three bytes where those are `CAF` and more follow.
  @inline(__always)
  var withoutCAF: ShortCell? {
    guard low & 0xFF_FFFF == 0x46_4143, count > 3 else { return nil }
    var rest = ShortCell()
    rest.low = low >> 24 | high << 40
    rest.high = (high & ShortCell.ones(7)) >> 24 | UInt64(count - 3) << 56
    return rest
  }

  private static let powers: InlineArray<8, Int64> = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]

  /// The value of `count` digits in the lowest bytes of a word, the first lowest; nil where another byte is among them.
  ///
  /// All digits at once, pairs, fours and eights of them added up. Source: D. Lemire, “Quickly parsing eight digits”.
  @inline(__always)
  private static func value(_ word: UInt64, _ count: Int) -> Int64? {
    let zeros: UInt64 = 0x3030_3030_3030_3030
    let missing = UInt64(8 - count) * 8
    // Zeros in front, which are the lowest bytes.
    let digits = word << missing | zeros & ones(8 - count)
    guard digits & 0xF0F0_F0F0_F0F0_F0F0 == zeros,
      (digits &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 == zeros
    else { return nil }
    let pairs = (digits &- zeros) &* 10 &+ (digits &- zeros) >> 8
    let first = (pairs & 0xFF_0000_00FF) &* 0xF_4240_0000_0064
    let second = (pairs >> 16 & 0xFF_0000_00FF) &* 0x2710_0000_0001
    return Int64((first &+ second) >> 32)
  }
}
