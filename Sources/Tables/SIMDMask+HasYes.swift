/// Answers to one question about sixteen bytes.
extension SIMDMask<SIMD16<Int8>> {
  /// Whether the answer is yes for any byte; the standard library's `any` asks for one after the other.
  @inlinable
  @inline(__always)
  public var hasYes: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
