/// Tells, of many values, which may have come twice: all that did, and a few that did not.
///
/// Nearly all values of a batch come once. Four bytes per value settle that, so that only the rest is sorted.
struct RepeatedValues {
  private static let bitsPerValue = 16

  private var seen: [UInt64]
  private var seenAgain: [UInt64]
  private let shift: UInt64

  /// For about `count` values.
  init(expecting count: Int) {
    let bits = max(6, UInt64(Int.bitWidth - (count * RepeatedValues.bitsPerValue).leadingZeroBitCount))
    seen = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    seenAgain = seen
    shift = 64 - bits
  }

  /// Takes in a value.
  mutating func insert(_ value: UInt64) {
    let (word, bit) = place(of: value)
    if seen[word] & bit != 0 { seenAgain[word] |= bit }
    seen[word] |= bit
  }

  /// Whether the value may have come twice.
  func mayContain(_ value: UInt64) -> Bool {
    let (word, bit) = place(of: value)
    return seenAgain[word] & bit != 0
  }

  /// Multiplying by the golden ratio spreads values that differ little over all places (Knuth, TAOCP 6.4).
  @inline(__always)
  private func place(of value: UInt64) -> (word: Int, bit: UInt64) {
    let hash = (value &* 0x9e37_79b9_7f4a_7c15) &>> shift
    return (Int(hash &>> 6), 1 &<< (hash & 63))
  }
}
