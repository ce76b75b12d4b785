/// Where libcsv has found the cells of a run of records. Only the cells' lengths are kept: each begins one byte, the
/// delimiter, behind the one before.
///
/// Most records hold neither quotes nor blanks that libcsv takes away. Their cells are the record's own bytes, parted
/// by one delimiter each, so nothing need be copied while libcsv reads. Any other record is longer than its cells and
/// delimiters together, for libcsv only ever takes bytes away, and is read again by a `CellSink`.
final class CellPlaces {
  /// How many bytes may be read.
  private let capacity: Int
  /// Per cell, where it ends, counted from its record's first byte, if there is one delimiter behind every cell before
  /// it.
  private let ends: UnsafeMutablePointer<UInt32>
  /// Per record, how many cells there are up to its end.
  private let recordEnds: UnsafeMutablePointer<UInt32>
  /// How many records there are.
  private(set) var recordCount = 0

  /// What libcsv's callbacks move on.
  fileprivate struct Cursor {
    /// Where the last cell ends; before a record's first cell, one byte before the record.
    var end = UInt32.max
    let firstCell: UnsafeMutablePointer<UInt32>
    var nextCell: UnsafeMutablePointer<UInt32>
    var nextRecord: UnsafeMutablePointer<UInt32>
  }

  /// Places for the cells of so many bytes. No text has more cells or records than bytes, and one; what is not needed
  /// is never touched, so that the system gives no page for it.
  init(capacity: Int) {
    self.capacity = capacity
    ends = .allocate(capacity: capacity + 1)
    recordEnds = .allocate(capacity: capacity + 1)
  }

  deinit {
    ends.deallocate()
    recordEnds.deallocate()
  }

  /// Whether so many bytes may be read.
  func holds(_ count: Int) -> Bool { count <= capacity }

  /// Lets libcsv read the bytes of whole records; what was there before is forgotten.
  func parse(_ input: borrowing Span<UInt8>, delimiter: UInt8, chunkSize: Int) throws(CSVParsing.OutOfMemory) {
    var cursor = Cursor(firstCell: ends, nextCell: ends, nextRecord: recordEnds)
    try withUnsafeMutablePointer(to: &cursor) { cursor throws(CSVParsing.OutOfMemory) in
      try CSVParsing.parse(
        input, delimiter: delimiter, chunkSize: chunkSize, keepsBlanks: false, context: cursor, takeCell: countCell,
        takeRecord: countRecord)
    }
    recordCount = cursor.nextRecord - recordEnds
  }

  /// Whether the record, which has `length` bytes in the file, holds nothing but its cells and their delimiters.
  func isWhole(_ record: Int, length: Int64) -> Bool {
    let cells = cells(of: record)
    return !cells.isEmpty && Int64(ends[cells.upperBound - 1]) == length
  }

  /// Writes, per cell of the record and at most `most`, where it ends, counted from the record's first byte.
  func copyEnds(of record: Int, to target: inout [UInt32], most: Int) {
    let cells = cells(of: record).prefix(most)
    if target.count != cells.count { target = [UInt32](repeating: 0, count: cells.count) }
    target.withUnsafeMutableBufferPointer { target in
      _ = target.update(fromContentsOf: UnsafeBufferPointer(start: ends + cells.lowerBound, count: cells.count))
    }
  }

  private func cells(of record: Int) -> Range<Int> {
    (record == 0 ? 0 : Int(recordEnds[record - 1]))..<Int(recordEnds[record])
  }
}

// Free functions (`CSVParsing`).

private func countCell(_ data: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
  guard let cursor = context?.assumingMemoryBound(to: CellPlaces.Cursor.self) else { return }
  cursor.pointee.end &+= UInt32(truncatingIfNeeded: count) &+ 1
  cursor.pointee.nextCell.pointee = cursor.pointee.end
  cursor.pointee.nextCell += 1
}

private func countRecord(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
  guard let cursor = context?.assumingMemoryBound(to: CellPlaces.Cursor.self) else { return }
  let cells = cursor.pointee.nextCell - cursor.pointee.firstCell
  cursor.pointee.nextRecord.pointee = UInt32(truncatingIfNeeded: cells)
  cursor.pointee.nextRecord += 1
  cursor.pointee.end = .max
}
