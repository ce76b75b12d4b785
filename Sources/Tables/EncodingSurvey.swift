import Dispatch

/// Reads a whole file once to decide its encoding: a byte order mark, else strict UTF-8, else CP932.
struct EncodingSurvey {
  /// What the bytes stand for.
  let encoding: TextEncoding
  /// What the text may hold besides.
  let special: SpecialBytes

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
    special = encoding == .utf8 ? check.special : .unknown
  }

  /// Surveys the file, up to `parts` parts of at least `partSize` bytes side by side, as far as is needed to decide.
  /// Throws `Errno`.
  init(of source: ByteSource, blockSize: Int, parts: Int, partSize: Int64) throws {
    let head = try source.read(at: 0, count: 3)
    if let announced = TextEncoding.announced(by: head.span) {
      encoding = announced
      special = .unknown
      return
    }
    let count = max(1, min(Int64(parts), source.size / max(1, partSize)))
    let starts =
      try [0] + (1..<count).map { try EncodingSurvey.characterStart(from: source.size * $0 / count, in: source) }
    let found = try EncodingSurvey.strictParts(source, starts, blockSize)
    encoding = found == nil ? .cp932 : .utf8
    special = found ?? .unknown
  }

  /// What the parts that begin there, up to the file's end, hold besides; nil where one of them is no strict UTF-8.
  private static func strictParts(
    _ source: ByteSource, _ starts: [Int64], _ blockSize: Int
  ) throws -> SpecialBytes? {
    let ends = Array(starts.dropFirst()) + [source.size]
    var outcomes = [Result<SpecialBytes?, any Error>](repeating: .success(nil), count: starts.count)
    outcomes.withUnsafeMutableBufferPointer { outcomes in
      // Safe: every part has a place of its own.
      nonisolated(unsafe) let places = outcomes
      DispatchQueue.concurrentPerform(iterations: starts.count) { part in
        places[part] = Result { try strictPart(source, starts[part]..<ends[part], blockSize) }
      }
    }
    let parts = try outcomes.map { try $0.get() }
    return parts.contains(nil) ? nil : SpecialBytes(parts.compactMap(\.self))
  }

  /// The first byte at or behind `offset` that continues no character of UTF-8; three bytes further at most.
  private static func characterStart(from offset: Int64, in source: ByteSource) throws -> Int64 {
    let bytes = try source.read(at: offset, count: 3)
    return offset + Int64(bytes.prefix { $0 & 0xC0 == 0x80 }.count)
  }

  /// What the bytes hold besides, or nil where they are no strict UTF-8; read no further than where they are not.
  private static func strictPart(
    _ source: ByteSource, _ range: Range<Int64>, _ blockSize: Int
  ) throws -> SpecialBytes? {
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
    return check.isStrict ? check.special : nil
  }
}
