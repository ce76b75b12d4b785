/// A 64-bit hash of many bytes at once, the same in every run of this version of the program; another may give another.
///
/// It tells contents apart, it does not protect them.
enum ContentHash {
  /// The hash of the bytes, in four lanes of eight bytes, so that no multiplication waits for the one before.
  static func of(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
    let raw = bytes.bytes
    var lanes = (seed, seed ^ 0x243f_6a88_85a3_08d3, seed ^ 0x1319_8a2e_0370_7344, seed ^ 0xa409_3822_299f_31d0)
    var offset = 0
    while offset + 32 <= bytes.count {
      WordMixing.mix(&lanes.0, raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self).littleEndian)
      WordMixing.mix(
        &lanes.1, raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset + 8, as: UInt64.self).littleEndian)
      WordMixing.mix(
        &lanes.2, raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset + 16, as: UInt64.self).littleEndian)
      WordMixing.mix(
        &lanes.3, raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset + 24, as: UInt64.self).littleEndian)
      offset += 32
    }
    var hash = UInt64(bytes.count)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { WordMixing.mix(&hash, lane) }
    while offset < bytes.count {
      WordMixing.mix(&hash, UInt64(bytes[offset]))
      offset += 1
    }
    return hash
  }
}
