/// The step that the program's hashes are made of.
public enum WordMixing {
  /// Takes eight bytes into the state by exclusive or, as FNV-1a takes in one, multiplies it by the golden ratio's
  /// fraction in 64 bits, and folds its upper bits down.
  @inlinable
  @inline(__always)
  public static func mix(_ state: inout UInt64, _ word: UInt64) {
    state = (state ^ word) &* 0x9e37_79b9_7f4a_7c15
    state ^= state >> 29
  }
}
