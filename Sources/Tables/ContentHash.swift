/// A 64-bit hash of many bytes at once, the same in every run of this version of the program; another may give another.
///
/// It tells contents apart, it does not protect them.
enum ContentHash {
  /// The hash of the bytes, in two lanes of sixteen bytes, so that no multiplication waits for the one before.
  static func of(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
    let raw = bytes.bytes
    var lanes = (seed, ~seed)
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = folded(word(raw, offset) ^ lanes.0, word(raw, offset + 8) ^ 0xf93f_6a88_85a3_08d3)
      lanes.1 = folded(word(raw, offset + 16) ^ lanes.1, word(raw, offset + 24) ^ 0xff19_8a2e_0370_7344)
      offset += 32
    }
    var hash = UInt64(bytes.count)
    WordMixing.mix(&hash, lanes.0)
    WordMixing.mix(&hash, lanes.1)
    while offset + 8 <= bytes.count {
      WordMixing.mix(&hash, word(raw, offset))
      offset += 8
    }
    while offset < bytes.count {
      WordMixing.mix(&hash, UInt64(bytes[offset]))
      offset += 1
    }
    return hash
  }

  @inline(__always)
  private static func word(_ raw: RawSpan, _ offset: Int) -> UInt64 {
    raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self).littleEndian
  }

  /// Both halves of the product, the upper upon the lower (W. Yi, wyhash). No text has the bytes F9 or FF, so that the
  /// second factor is never 0, which would take the first away.
  @inline(__always)
  private static func folded(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = first.multipliedFullWidth(by: second)
    return product.high ^ product.low
  }
}
