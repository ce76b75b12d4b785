import Glibc

/// The last two different cells of a column and what they say: choices repeat from row to row.
struct RecentCells: Sendable {
  private var last: [UInt8] = []
  private var lastReading = CellReading.good()
  private var other: [UInt8] = []
  private var otherReading = CellReading.good()

  /// What the cell says, or nil where it is neither of the last two.
  func reading(of cell: Span<UInt8>) -> CellReading? {
    if RecentCells.equal(cell, last.span) { return lastReading }
    return RecentCells.equal(cell, other.span) ? otherReading : nil
  }

  /// Remembers a cell in place of the older one.
  mutating func remember(_ cell: Span<UInt8>, _ reading: CellReading) {
    swap(&last, &other)
    otherReading = lastReading
    last.removeAll(keepingCapacity: true)
    for index in cell.indices { last.append(cell[index]) }
    lastReading = reading
  }

  private static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let size = left.count
    guard size == right.count else { return false }
    return left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, size) == 0
      }
    }
  }
}
