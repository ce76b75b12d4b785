/// Whether bytes are strict UTF-8: no character cut, longer than it need be, half a pair of UTF-16, or beyond U+10FFFF.
///
/// Bytes that Japanese text consists of are judged sixteen at a time and without a branch (`UTF8Lanes`); where others
/// occur, the standard library judges. Source: The Unicode Standard, table 3-7.
enum UTF8Check {
  /// Judges the bytes.
  static func isStrict(_ bytes: Span<UInt8>) -> Bool {
    var special: SpecialBytes = []
    return isStrict(bytes, noting: &special)
  }

  /// Judges the bytes, and notes what else they may hold.
  static func isStrict(_ bytes: Span<UInt8>, noting special: inout SpecialBytes) -> Bool {
    var lanes = UTF8Lanes()
    // The first bytes have none before them, and none follow the last: those are judged among spaces.
    lanes.take(amongSpaces(bytes, from: 0))
    var index = UTF8Lanes.width
    while index &+ UTF8Lanes.width <= bytes.count {
      lanes.take(bytes.bytes, at: index)
      index &+= UTF8Lanes.width
    }
    lanes.take(amongSpaces(bytes, from: index))
    special.formUnion(lanes.special)
    return lanes.hasRare ? (try? UTF8Span(validating: bytes)) != nil : lanes.isStrict
  }

  /// The bytes from `start` on, as many as there are lanes, with those before them; spaces where there are none.
  private static func amongSpaces(_ bytes: Span<UInt8>, from start: Int) -> [UInt8] {
    (start - UTF8Lanes.reach..<start + UTF8Lanes.width).map { index in
      index >= 0 && index < bytes.count ? bytes[index] : UInt8(ascii: " ")
    }
  }
}
