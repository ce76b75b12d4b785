/// A set of columns in one machine word, so that questions about a row cost a few instructions.
public struct ColumnSet: Sendable, Hashable {
  /// Bit n stands for the column with raw value n.
  public var bits: UInt64

  /// The set with these bits.
  @inlinable
  public init(bits: UInt64 = 0) {
    self.bits = bits
  }

  /// Whether there is no column in the set.
  @inlinable
  public var isEmpty: Bool { bits == 0 }

  /// Whether the column is in the set.
  @inlinable
  public func contains(_ column: Column) -> Bool { bits & column.bit != 0 }

  /// Whether any column is in both sets.
  @inlinable
  public func intersects(_ other: ColumnSet) -> Bool { bits & other.bits != 0 }

  /// Adds the column.
  @inlinable
  public mutating func insert(_ column: Column) { bits |= column.bit }

  /// Takes the column away.
  @inlinable
  public mutating func remove(_ column: Column) { bits &= ~column.bit }

  /// The columns in either set.
  @inlinable
  public func union(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits | other.bits) }

  /// The columns in both sets.
  @inlinable
  public func intersection(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits & other.bits) }

  /// The columns of this set that are not in the other.
  @inlinable
  public func subtracting(_ other: ColumnSet) -> ColumnSet { ColumnSet(bits: bits & ~other.bits) }

  /// Adds the column with this raw value.
  @inline(__always)
  mutating func insert(at place: Int) { insert(at: place, where: true) }

  /// Adds the column with this raw value where that is so, without a branch.
  @inline(__always)
  mutating func insert(at place: Int, where isSo: Bool) {
    bits |= (isSo ? 1 : 0) &<< UInt64(truncatingIfNeeded: place)
  }

  /// Takes the column with this raw value away.
  @inline(__always)
  mutating func remove(at place: Int) { bits &= ~(1 &<< UInt64(truncatingIfNeeded: place)) }

  /// Takes the first column away and gives its raw value; nil where the set is empty.
  @inlinable @inline(__always)
  mutating func popFirst() -> Int? {
    if bits == 0 { return nil }
    defer { bits &= bits &- 1 }
    return bits.trailingZeroBitCount
  }

  /// The columns of the set, in their order.
  public var columns: [Column] {
    var columns: [Column] = []
    forEach { columns.append($0) }
    return columns
  }

  /// Calls `body` for every column of the set, in their order.
  @inlinable
  public func forEach(_ body: (Column) -> Void) {
    var rest = self
    while let place = rest.popFirst() {
      if let column = Column(rawValue: UInt8(place)) { body(column) }
    }
  }
}

extension Column {
  /// The column's bit in a `ColumnSet`; there are fewer than 64 columns.
  @inlinable var bit: UInt64 { 1 &<< UInt64(rawValue) }
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
