import Dispatch
import Synchronization

/// Reads a whole file once to decide its encoding: a byte order mark, else strict UTF-8, else CP932 (contract).
struct EncodingSurvey {
  /// What the bytes stand for.
  let encoding: TextEncoding

  /// Surveys the file in blocks. `visit` sees every block on the way, in order. Throws `Errno`.
  init(of source: ByteSource, blockSize: Int, visit: (borrowing Span<UInt8>) -> Void) throws {
    let head = try source.read(at: 0, count: 3)
    let announced = TextEncoding.announced(by: head.span)
    var check = StrictUTF8Check()
    var offset: Int64 = 0
    var block: [UInt8] = []
    while offset < source.size {
      let count = try source.read(at: offset, count: blockSize, into: &block)
      if count == 0 { break }
      visit(block.span.extracting(first: count))
      if announced == nil { check.take(block.span.extracting(first: count)) }
      offset += Int64(count)
    }
    encoding = announced ?? (check.isStrict ? .utf8 : .cp932)
  }

  /// Surveys the file, up to `parts` parts of at least `partSize` bytes side by side, as far as is needed to decide.
  /// Throws `Errno`.
  init(of source: ByteSource, blockSize: Int, parts: Int, partSize: Int64) throws {
    let head = try source.read(at: 0, count: 3)
    if let announced = TextEncoding.announced(by: head.span) {
      encoding = announced
      return
    }
    let count = max(1, min(Int64(parts), source.size / max(1, partSize)))
    let starts =
      try [0] + (1..<count).map { try EncodingSurvey.characterStart(from: source.size * $0 / count, in: source) }
    encoding = try EncodingSurvey.areStrict(source, starts, blockSize) ? .utf8 : .cp932
  }

  /// Whether the parts that begin there, up to the file's end, are all strict UTF-8.
  private static func areStrict(_ source: ByteSource, _ starts: [Int64], _ blockSize: Int) throws -> Bool {
    let ends = Array(starts.dropFirst()) + [source.size]
    let outcomes = Mutex([Result<Bool, any Error>]())
    DispatchQueue.concurrentPerform(iterations: starts.count) { part in
      let outcome = Result { try isStrict(source, starts[part]..<ends[part], blockSize) }
      outcomes.withLock { $0.append(outcome) }
    }
    return try outcomes.withLock { $0 }.allSatisfy { try $0.get() }
  }

  /// The first byte at or behind `offset` that continues no character of UTF-8; three bytes further at most.
  private static func characterStart(from offset: Int64, in source: ByteSource) throws -> Int64 {
    let bytes = try source.read(at: offset, count: 3)
    return offset + Int64(bytes.prefix { $0 & 0xC0 == 0x80 }.count)
  }

  /// Whether the bytes are strict UTF-8; read no further than where they are not.
  private static func isStrict(_ source: ByteSource, _ range: Range<Int64>, _ blockSize: Int) throws -> Bool {
    var check = StrictUTF8Check()
    var offset = range.lowerBound
    var block: [UInt8] = []
    while offset < range.upperBound, check.isValid {
      let count = try source.read(
        at: offset, count: Int(min(Int64(blockSize), range.upperBound - offset)), into: &block)
      if count == 0 { break }
      check.take(block.span.extracting(first: count))
      offset += Int64(count)
    }
    return check.isStrict
  }
}
