/// Reads a whole file once to decide its encoding: a byte order mark, else strict UTF-8, else CP932 (contract).
struct EncodingSurvey {
  /// What the bytes stand for.
  let encoding: TextEncoding

  /// Surveys the file. `visit` sees every block on the way, in order. Throws `Errno`.
  init(of source: ByteSource, blockSize: Int, visit: (borrowing Span<UInt8>) -> Void) throws {
    let head = try source.read(at: 0, count: 3)
    let announced = TextEncoding.announced(by: head.span)
    var isUTF8 = true
    var carried: [UInt8] = []
    var offset: Int64 = 0
    while offset < source.size {
      let block = try source.read(at: offset, count: blockSize)
      if block.isEmpty { break }
      visit(block.span)
      if announced == nil, isUTF8 { isUTF8 = EncodingSurvey.isStrict(block, after: &carried) }
      offset += Int64(block.count)
    }
    encoding = announced ?? (isUTF8 && carried.isEmpty ? .utf8 : .cp932)
  }

  /// Whether the block goes on as strict UTF-8; `carried` holds the beginning of a character cut by the block's end.
  private static func isStrict(_ block: [UInt8], after carried: inout [UInt8]) -> Bool {
    var start = 0
    if let lead = carried.first {
      let missing = min(width(of: lead) - carried.count, block.count)
      carried.append(contentsOf: block[..<missing])
      start = missing
      if carried.count < width(of: lead) { return true }
      if !isValid(carried.span) { return false }
      carried.removeAll()
    }
    let end = max(start, wholeEnd(of: block))
    carried = Array(block[end...])
    return isValid(block.span.extracting(start..<end))
  }

  /// Where the last whole character ends, as far as the last three bytes tell.
  private static func wholeEnd(of block: [UInt8]) -> Int {
    for back in 1...3 where back <= block.count {
      let byte = block[block.count - back]
      if byte >= 0xC0 { return width(of: byte) > back ? block.count - back : block.count }
      if byte < 0x80 { break }
    }
    return block.count
  }

  private static func width(of lead: UInt8) -> Int {
    lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func isValid(_ bytes: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes)) != nil
  }
}
