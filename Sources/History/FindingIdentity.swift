/// What tells a finding from others through the nights, wherever its row stands: the rule, the station (or the file's
/// lineage, where the row has no usable key), the column, and the value without width, case and spaces, a date or
/// number in the form in which it should stand.
///
/// It is a part of the SHA-256 of all that. This keeps a cell's value from being read in the ledger, not from being
/// guessed: whoever has the file can try every telephone number. So the ledger stays with its owner, as reports do.
public struct FindingIdentity: Sendable, Hashable {
  /// The first 64 bits of the digest.
  public let number: Int64

  /// The identity behind a number.
  init(number: Int64) {
    self.number = number
  }
}
