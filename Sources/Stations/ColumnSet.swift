/// A set of columns in one machine word, so that questions about a row cost a few instructions.
public struct ColumnSet: Sendable, Hashable {
  /// Bit n stands for the column with raw value n.
  public var bits: UInt64

  /// The set with these bits.
  public init(bits: UInt64 = 0) {
    self.bits = bits
  }

  /// Whether there is no column in the set.
  public var isEmpty: Bool { bits == 0 }

  /// Whether the column is in the set.
  public func contains(_ column: Column) -> Bool { bits & (1 << UInt64(column.rawValue)) != 0 }

  /// Whether any column is in both sets.
  public func intersects(_ other: ColumnSet) -> Bool { bits & other.bits != 0 }

  /// Adds the column.
  public mutating func insert(_ column: Column) { bits |= 1 << UInt64(column.rawValue) }

  /// Takes the column away.
  public mutating func remove(_ column: Column) { bits &= ~(1 << UInt64(column.rawValue)) }

  /// The columns in either set.
  public func union(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits | other.bits) }

  /// The columns in both sets.
  public func intersection(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits & other.bits) }

  /// The columns of this set that are not in the other.
  public func subtracting(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits & ~other.bits) }

  /// Calls `body` for every column of the set, in their order.
  @inlinable
  public func forEach(_ body: (Column) -> Void) {
    var rest = bits
    while rest != 0 {
      if let column = Column(rawValue: UInt8(rest.trailingZeroBitCount)) { body(column) }
      rest &= rest - 1
    }
  }
}

extension ColumnSet: ExpressibleByArrayLiteral {
  /// The set of the listed columns.
  public init(arrayLiteral columns: Column...) {
    self.init()
    for column in columns { insert(column) }
  }
}

extension ColumnSet {
  /// The set of these columns.
  public init(_ columns: some Sequence<Column>) {
    self.init()
    for column in columns { insert(column) }
  }
}
