import Tables

/// A 64-bit hash that is the same in every run and on every machine, unlike `Hasher`.
///
/// It tells texts apart, it does not protect them. Eight bytes at a time are taken in (`WordMixing`).
public struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// Takes in eight bytes.
  @inline(__always)
  public mutating func combine(_ word: UInt64) {
    WordMixing.mix(&state, word)
  }

  /// Takes in bytes of any number, and their number.
  public mutating func combine(_ bytes: Span<UInt8>) {
    let raw = bytes.bytes
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(UInt64(bigEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    combine(rest)
    combine(UInt64(bytes.count))
  }

  /// The hash of everything taken in; never 0, which is kept for "nothing there".
  public var value: UInt64 { state == 0 ? 1 : state }
}
