/// Where a cell's bytes lie in its row, and what they say.
@usableFromInline
struct StationCell: Sendable {
  private var rawStart: UInt32 = 0
  private var rawEnd: UInt32 = 0
  private var visibleStart: UInt32 = 0
  private var visibleEnd: UInt32 = 0
  @usableFromInline var reading = CellReading.good()

  /// No bytes at all.
  init() {}

  /// Moves the cell to where its bytes lie, with their spaces and without them; its reading stays.
  @inline(__always)
  mutating func lies(at raw: Range<Int>, visible: Range<Int>) {
    rawStart = UInt32(truncatingIfNeeded: raw.lowerBound)
    rawEnd = UInt32(truncatingIfNeeded: raw.upperBound)
    visibleStart = UInt32(truncatingIfNeeded: visible.lowerBound)
    visibleEnd = UInt32(truncatingIfNeeded: visible.upperBound)
  }

  /// The bytes as read.
  var raw: Range<Int> { Range(uncheckedBounds: (Int(rawStart), Int(rawEnd))) }
  /// The bytes without surrounding spaces.
  var visible: Range<Int> { Range(uncheckedBounds: (Int(visibleStart), Int(visibleEnd))) }
}
