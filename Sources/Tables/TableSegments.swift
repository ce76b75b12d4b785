/// Cuts a file into segments, one after the other, reading ahead no further than needed.
public struct TableSegments {
  private let source: ByteSource
  private var scanner: RecordScanner
  private var offset: Int64
  private var pending: [RecordMark] = []
  private var isFinished = false
  private let segmentSize: Int64
  private let blockSize: Int
  private var block: [UInt8] = []

  /// The segments of a file from the byte `start` on; at least `segmentSize` bytes each but the last.
  init(of source: ByteSource, delimiter: UInt8, from start: Int64, segmentSize: Int, blockSize: Int) {
    self.source = source
    self.offset = start
    self.scanner = RecordScanner(delimiter: delimiter, at: start)
    self.segmentSize = Int64(segmentSize)
    self.blockSize = blockSize
  }

  /// The next segment, or nil at the end of the file. Throws `Errno`.
  public mutating func next() throws -> TableSegment? {
    var segment = TableSegment()
    var taken = 0
    while true {
      while taken < pending.count {
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
      try scanBlock()
    }
  }

  private mutating func scanBlock() throws {
    let count = try source.read(at: offset, count: blockSize, into: &block)
    var (scanner, found) = (scanner, pending)
    pending = []
    found.removeAll(keepingCapacity: true)
    if count > 0 {
      scanner.scan(block.span.extracting(first: count), base: offset) { found.append($0) }
      offset += Int64(count)
    } else if let rest = scanner.finish(at: offset, { found.append($0) }) {
      offset = rest.pendingStart
      scanner = rest
    } else {
      isFinished = true
    }
    (self.scanner, pending) = (scanner, found)
  }
}
