import Tables

/// The name of an input file, its lineage, as the ledger keeps it with every finding: a part of the SHA-256 of the
/// name, which takes eight bytes and no more.
public struct InputName: Sendable, Hashable {
  /// The first 64 bits of the digest.
  let number: Int64

  /// The file of that name.
  public init(_ name: String) {
    number = SHA256.number(of: Array(name.utf8))
  }

  /// The name behind a number.
  init(number: Int64) {
    self.number = number
  }
}
