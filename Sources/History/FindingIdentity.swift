/// What tells a finding from others through the nights, wherever its row stands: the rule, the station (or the file,
/// where the row has no usable key), the column, and the value without width, case and spaces.
///
/// It is a part of the SHA-256 of all that, so that no cell's value can be read in the ledger.
public struct FindingIdentity: Sendable, Hashable {
  /// The first 64 bits of the digest.
  public let number: Int64

  /// The identity behind a number.
  init(number: Int64) {
    self.number = number
  }
}
