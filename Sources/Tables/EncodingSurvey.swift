/// Reads a whole file once to decide its encoding: a byte order mark, else strict UTF-8, else CP932 (contract).
struct EncodingSurvey {
  /// What the bytes stand for.
  let encoding: TextEncoding

  /// Surveys the file. `visit` sees every block on the way, in order. Throws `Errno`.
  init(of source: ByteSource, blockSize: Int, visit: (borrowing Span<UInt8>) -> Void) throws {
    let head = try source.read(at: 0, count: 3)
    let announced = TextEncoding.announced(by: head.span)
    var check = StrictUTF8Check()
    var offset: Int64 = 0
    while offset < source.size {
      let block = try source.read(at: offset, count: blockSize)
      if block.isEmpty { break }
      visit(block.span)
      if announced == nil { check.take(block) }
      offset += Int64(block.count)
    }
    encoding = announced ?? (check.isStrict ? .utf8 : .cp932)
  }
}
