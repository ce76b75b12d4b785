/// What a cell says, read once by its column's type.
public struct CellReading: Sendable, Hashable {
  /// The value as a number; what it counts depends on the column's type:
  /// prefecture: JIS X 0401 number · choice: index in the column's `ChoiceList` · station code, facility code,
  /// customer id, postal code, phone: the digits as a number · yes/no: 1 or 0 · date: `Day.number` · month:
  /// `Month.number` · count: the count · texts: 0. Where the cell cannot be used, 0 or what its flaw says; a choice
  /// that nobody knows is -1.
  public let number: Int64
  /// What is wrong with the cell.
  public let flaw: CellFlaw
  /// Whether `number` may be used in spite of a flaw.
  public let isUsable: Bool

  /// What a cell says.
  @inlinable
  init(number: Int64, flaw: CellFlaw, isUsable: Bool) {
    self.number = number
    self.flaw = flaw
    self.isUsable = isUsable
  }

  /// `number` as the day that it counts, in the reading of a date.
  @inlinable var day: Day { Day(number: Int32(truncatingIfNeeded: number)) }

  /// `number` as the month that it counts, in the reading of a month.
  @inlinable var month: Month { Month(number: Int32(truncatingIfNeeded: number)) }

  /// A cell with nothing wrong.
  @inlinable
  public static func good(_ number: Int64 = 0) -> CellReading {
    CellReading(number: number, flaw: .none, isUsable: true)
  }

  /// A cell that is read, but reported.
  public static func usable(_ number: Int64, _ flaw: CellFlaw) -> CellReading {
    CellReading(number: number, flaw: flaw, isUsable: true)
  }

  /// A cell that cannot be used; `number` may still help to suggest a repair.
  public static func unusable(_ flaw: CellFlaw, _ number: Int64 = 0) -> CellReading {
    CellReading(number: number, flaw: flaw, isUsable: false)
  }
}
