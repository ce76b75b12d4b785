import GRDB

/// Something that was so in a night, as the ledger keeps it: a row of a table of spans.
protocol Mark: Sendable {
  /// What tells it from others.
  associatedtype Key: Hashable

  /// The table.
  static var table: String { get }
  /// Its columns beside `id`, `since` and `until`; the first `keyCount` make the key.
  static var columns: [String] { get }
  /// How many of the columns make the key.
  static var keyCount: Int { get }
  /// The key in a row that begins with the key's columns.
  static func key(_ row: Row) -> Key
  /// The values of the key's columns.
  static func values(_ key: Key) -> [any DatabaseValueConvertible]

  var key: Key { get }
  /// The values of `columns`.
  var values: [(any DatabaseValueConvertible)?] { get }
}
