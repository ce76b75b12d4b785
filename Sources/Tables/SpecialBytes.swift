/// What a text may hold that must be looked for record by record; a text without it is spared the search.
struct SpecialBytes: OptionSet {
  let rawValue: UInt8

  /// A quotation mark.
  static let quote = SpecialBytes(rawValue: 1)
  /// A carriage return.
  static let carriageReturn = SpecialBytes(rawValue: 2)
  /// A NUL, or U+FFFD (EF BF BD), which stands for a byte that could not be decoded.
  static let broken = SpecialBytes(rawValue: 4)

  /// What a text may hold of which nothing is known.
  static let unknown: SpecialBytes = [.quote, .carriageReturn, .broken]
}
