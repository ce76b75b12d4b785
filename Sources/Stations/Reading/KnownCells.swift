/// What cells have said, remembered: dates, choices and counts repeat from row to row.
struct KnownCells: Sendable {
  private struct Entry: Sendable {
    /// No cell has no bytes: an entry without any is free.
    var cell = ShortCell()
    var reading = CellReading.good()
  }

  /// Every short cell has one place, where a later one with the same place replaces it.
  private var entries: [Entry]
  private let shift: UInt64
  private var long = RecentCells()

  /// Room for 2 to the power of `bits` short cells.
  init(bits: Int) {
    entries = [Entry](repeating: Entry(), count: 1 << bits)
    shift = 64 - UInt64(bits)
  }

  /// What the cell says, where it is remembered.
  @inline(__always)
  func reading(of cell: ShortCell) -> CellReading? {
    let entry = entries[Int(truncatingIfNeeded: cell.mixed >> shift)]
    return entry.cell == cell ? entry.reading : nil
  }

  /// Remembers what a cell says.
  mutating func remember(_ cell: ShortCell, _ reading: CellReading) {
    entries[Int(truncatingIfNeeded: cell.mixed >> shift)] = Entry(cell: cell, reading: reading)
  }

  /// What a cell of any length says, where it is remembered.
  func reading(of cell: Span<UInt8>) -> CellReading? { long.reading(of: cell) }

  /// Remembers what a cell of any length says.
  mutating func remember(_ cell: Span<UInt8>, _ reading: CellReading) { long.remember(cell, reading) }
}
