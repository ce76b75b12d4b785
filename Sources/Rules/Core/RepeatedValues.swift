/// Finds, of many values, those that may have come twice: all that did, and a few that did not.
///
/// Nearly all values of a batch come once. Two bits per value settle that: whether one with the same hash was seen, and
/// whether it was seen again.
struct RepeatedValues {
  /// A value, and where it stands.
  struct Candidate {
    let value: UInt64
    let index: Int
  }

  /// The least number of different hashes per value; the more, the fewer candidates that came once.
  private static let hashesPerValue = 16

  private let values: [UInt64]
  /// Two words for every 64 hashes, beside each other because they are asked together: those seen, and those seen
  /// again.
  private let marks: [UInt64]

  /// Takes down the values; 0 stands for none.
  init(_ values: [UInt64]) {
    let words = 2 * max(1, values.count * RepeatedValues.hashesPerValue / 64).nextPowerOfTwo
    var seen = [UInt64](repeating: 0, count: words)
    RepeatedValues.take(values.span, marking: &seen)
    (self.values, marks) = (values, seen)
  }

  /// A loop that does nothing else, for nearly every step waits for memory: the shorter it is, the more steps wait at
  /// once.
  private static func take(_ values: Span<UInt64>, marking marks: inout [UInt64]) {
    var marks = marks.mutableSpan
    for index in values.indices where values[unchecked: index] != 0 {
      let (word, bit) = place(of: values[unchecked: index], marks.count)
      marks[unchecked: word + 1] |= marks[unchecked: word] & bit
      marks[unchecked: word] |= bit
    }
  }

  /// The values that may have come twice, in their order.
  var candidates: [Candidate] {
    var found: [Candidate] = []
    for (index, value) in values.enumerated() where value != 0 {
      let (word, bit) = RepeatedValues.place(of: value, marks.count)
      if marks[word + 1] & bit != 0 { found.append(Candidate(value: value, index: index)) }
    }
    return found
  }

  /// The first of a hash's two words among so many, a power of 2, and its bit there.
  ///
  /// Multiplying by the golden ratio spreads values that differ little over all numbers, best in the highest bits
  /// (Knuth, TAOCP 6.4).
  @inline(__always)
  private static func place(of value: UInt64, _ words: Int) -> (word: Int, bit: UInt64) {
    let hash = (value &* 0x9e37_79b9_7f4a_7c15) >> (59 - UInt64(words.trailingZeroBitCount))
    return (Int(hash >> 6) * 2, 1 << (hash & 63))
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
