/// Cuts a file into segments, one after the other, reading ahead no further than needed.
public struct TableSegments {
  private let source: ByteSource
  private var scanner: RecordScanner
  private var offset: Int64
  private var pending: [RecordMark] = []
  private var isFinished = false
  private let segmentSize: Int64
  private let blockSize: Int

  /// The segments of a file from the byte `start` on; at least `segmentSize` bytes each but the last, with the blank
  /// lines behind it.
  init(
    of source: ByteSource, special: SpecialBytes, delimiter: UInt8, from start: Int64, segmentSize: Int, blockSize: Int
  ) {
    self.source = source
    self.offset = start
    self.scanner = RecordScanner(delimiter: delimiter, special: special, at: start)
    self.segmentSize = Int64(segmentSize)
    self.blockSize = blockSize
  }

  /// The next segment, or nil at the end of the file. Throws `Errno`.
  public mutating func next() throws -> TableSegment? {
    var segment = TableSegment()
    var taken = 0
    while true {
      while taken < pending.count {
        // A segment is read at once, with the blank lines between its records, of which there may be any number.
        if !segment.marks.isEmpty, pending[taken].offset - segment.offset >= segmentSize {
          pending.removeFirst(taken)
          return segment
        }
        segment.marks.append(pending[taken])
        taken += 1
        if segment.end - segment.offset >= segmentSize {
          pending.removeFirst(taken)
          return segment
        }
      }
      pending.removeAll(keepingCapacity: true)
      taken = 0
      if isFinished { return segment.marks.isEmpty ? nil : segment }
      if let whole = try scanBlock(isFirst: segment.marks.isEmpty) { return whole }
    }
  }

  /// The next segments, of at least `size` bytes together but for the last; none at the end of the file. Throws
  /// `Errno`.
  public mutating func next(atLeast size: Int64) throws -> [TableSegment] {
    var segments: [TableSegment] = []
    var taken: Int64 = 0
    while taken < size, let segment = try next() {
      taken += segment.end - segment.offset
      segments.append(segment)
    }
    return segments
  }

  /// Looks for the records of the next block. Where no other record waits (`isFirst`) and nothing but short records
  /// lies in the block, they are a segment, which keeps the block's bytes; else they are pending, and nil is given.
  private mutating func scanBlock(isFirst: Bool) throws -> TableSegment? {
    let block = try source.read(at: offset, count: blockSize)
    var (scanner, found) = (scanner, pending)
    pending = []
    defer { (self.scanner, pending) = (scanner, found) }
    if block.isEmpty {
      if let rest = scanner.finish(at: offset, { found.append($0) }) {
        (scanner, offset) = (rest, rest.pendingStart)
      } else {
        isFinished = true
      }
      return nil
    }
    let start = offset
    if let rest = scanner.scan(block.span, base: start, { found.append($0) }) {
      (scanner, offset) = (rest, rest.pendingStart)
      return nil
    }
    offset += Int64(block.count)
    guard let first = found.first else { return nil }
    // A record that the block's end cuts is read again with the next block, so that this one's bytes need not wait.
    offset = scanner.beginRecordAnew(before: offset)
    guard isFirst, blockSize >= segmentSize, first.offset >= start else { return nil }
    let segment = TableSegment(marks: found, bytes: block, bytesOffset: start)
    found.removeAll(keepingCapacity: true)
    return segment
  }
}
