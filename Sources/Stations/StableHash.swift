/// A 64-bit hash that is the same in every run and on every machine (FNV-1a, then mixed).
///
/// Swift's own hashes are seeded anew in every process, so that nothing kept or compared between runs may use them.
public struct StableHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A hash of nothing yet.
  public init() {}

  /// Takes in one byte.
  @inline(__always)
  public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Takes in bytes.
  public mutating func combine(_ bytes: Span<UInt8>) {
    for index in bytes.indices { combine(bytes[index]) }
  }

  /// Takes in a number, its eight bytes from the least.
  public mutating func combine(_ number: Int64) {
    var rest = UInt64(bitPattern: number)
    for _ in 0..<8 {
      combine(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The hash; never 0, which stands for a blank cell in digests.
  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    return mixed == 0 ? 1 : mixed
  }

  /// The hash of bytes.
  public static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(bytes)
    return hash.value
  }
}
