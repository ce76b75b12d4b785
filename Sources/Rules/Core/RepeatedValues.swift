/// Finds, of many values, those that may have come twice: all that did, and a few that did not.
///
/// Nearly all values of a batch come once. The values are first dealt out into parts so small that what is remembered of
/// one part stays in the processor's cache; there a few bits per value settle the question.
struct RepeatedValues {
  /// A value, and where it stands.
  struct Candidate {
    let value: UInt64
    let index: Int
  }

  private static let partBits = 12
  private static let bitsPerValue = 16

  private var values: [UInt64]
  private var indices: [UInt32]
  /// Per part, where it begins in `values`; one entry more at the end.
  private var starts: [Int]
  private let shift: UInt64

  /// Deals out the values at 0..<`count`; 0 stands for none.
  init(_ count: Int, value: (Int) -> UInt64) {
    let bits = max(1, Int.bitWidth - (count >> RepeatedValues.partBits).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    starts = [Int](repeating: 0, count: 1 << bits + 1)
    for index in 0..<count {
      let value = value(index)
      if value != 0 { starts[Int(RepeatedValues.mixed(value) >> shift) + 1] += 1 }
    }
    for part in 1..<starts.count { starts[part] += starts[part - 1] }
    let total = starts[starts.count - 1]
    values = [UInt64](repeating: 0, count: total)
    indices = [UInt32](repeating: 0, count: total)
    var next = starts
    for index in 0..<count {
      let value = value(index)
      if value == 0 { continue }
      let part = Int(RepeatedValues.mixed(value) >> shift)
      values[next[part]] = value
      indices[next[part]] = UInt32(truncatingIfNeeded: index)
      next[part] += 1
    }
  }

  /// The values that may have come twice, those of one part after those of another.
  var candidates: [Candidate] {
    var found: [Candidate] = []
    var seen: [UInt64] = []
    var seenAgain: [UInt64] = []
    for part in 0..<starts.count - 1 {
      let range = starts[part]..<starts[part + 1]
      let words = max(1, range.count * RepeatedValues.bitsPerValue / 64).nextPowerOfTwo
      seen.clear(words)
      seenAgain.clear(words)
      for index in range {
        let (word, bit) = place(of: values[index], words)
        seenAgain[word] |= seen[word] & bit
        seen[word] |= bit
      }
      for index in range {
        let (word, bit) = place(of: values[index], words)
        if seenAgain[word] & bit != 0 { found.append(Candidate(value: values[index], index: Int(indices[index]))) }
      }
    }
    return found
  }

  /// The bit of a value in so many words; the highest bits of its hash have told its part.
  @inline(__always)
  private func place(of value: UInt64, _ words: Int) -> (word: Int, bit: UInt64) {
    let hash = RepeatedValues.mixed(value) >> 8
    return (Int(hash >> 6) & (words - 1), 1 << (hash & 63))
  }

  /// Multiplying by the golden ratio spreads values that differ little over all numbers (Knuth, TAOCP 6.4).
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9e37_79b9_7f4a_7c15
    return product ^ product >> 29
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}

extension [UInt64] {
  /// Makes it so many zeros, in the memory that it has.
  fileprivate mutating func clear(_ count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(0, count: count))
  }
}
