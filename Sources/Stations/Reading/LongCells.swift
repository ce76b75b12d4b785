import Glibc
import Tables

/// Cells of a column that are too long for a `ShortCell`, and what they say: a few long choices repeat from row to row.
struct LongCells: Sendable {
  private struct Entry: Sendable {
    /// No long cell has no bytes: an entry without any is free.
    var cell: [UInt8] = []
    var reading = CellReading.good()
  }

  /// No choice has more bytes; longer cells are not worth their memory.
  private static let longest = 256
  private static let placeBits: UInt64 = 5

  /// Every cell has one place, where a later one with the same place replaces it.
  private var entries = [Entry](repeating: Entry(), count: 1 << LongCells.placeBits)

  /// What the cell says, or nil where it is not remembered.
  func reading(of cell: Span<UInt8>) -> CellReading? {
    if cell.count > LongCells.longest { return nil }
    let place = LongCells.place(of: cell)
    return LongCells.equal(cell, entries[place].cell) ? entries[place].reading : nil
  }

  /// Remembers a cell, unless it is very long, in place of an older one.
  mutating func remember(_ cell: Span<UInt8>, _ reading: CellReading) {
    if cell.count > LongCells.longest { return }
    let bytes = cell.withUnsafeBufferPointer { Array($0) }
    entries[LongCells.place(of: cell)] = Entry(cell: bytes, reading: reading)
  }

  /// Long choices of a column differ at their beginning, in their middle or at their end.
  private static func place(of cell: Span<UInt8>) -> Int {
    assert(cell.count > ShortCell.longest)
    var hash = UInt64(cell.count)
    for start in [0, cell.count / 2 - 4, cell.count - 8] {
      WordMixing.mix(&hash, cell.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
    }
    return Int(truncatingIfNeeded: hash >> (64 - placeBits))
  }

  private static func equal(_ cell: Span<UInt8>, _ known: [UInt8]) -> Bool {
    guard cell.count == known.count else { return false }
    return cell.withUnsafeBytes { cell in
      known.withUnsafeBytes { known in
        guard let left = cell.baseAddress, let right = known.baseAddress else { return true }
        return memcmp(left, right, known.count) == 0
      }
    }
  }
}
