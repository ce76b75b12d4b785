import CLibCSV

/// The one place where libcsv is called.
enum CSVParsing {
  /// Why libcsv stopped; without its strict mode only memory can fail.
  struct OutOfMemory: Error {}

  /// Takes a cell's bytes, how many they are, and the context.
  typealias TakeCell = @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void
  /// Takes the end of a record, the byte that ended it, and the context.
  typealias TakeRecord = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void

  /// Lets libcsv read the bytes of whole records, `chunkSize` at a time.
  ///
  /// libcsv takes blanks at the edges of cells away unless it asks a function about every byte (`keepsBlanks`), which
  /// costs a quarter of its speed.
  static func parse(
    _ input: borrowing Span<UInt8>, delimiter: UInt8, chunkSize: Int = .max, keepsBlanks: Bool,
    context: UnsafeMutableRawPointer, takeCell: TakeCell, takeRecord: TakeRecord
  ) throws(OutOfMemory) {
    var parser = csv_parser()
    guard csv_init(&parser, 0) == 0 else { throw OutOfMemory() }
    defer { csv_free(&parser) }
    csv_set_delim(&parser, delimiter)
    // libcsv's memory for one cell: no more than there is to read, for nights read thousands of rows one by one.
    csv_set_blk_size(&parser, min(1 << 16, input.count + 1))
    if keepsBlanks { csv_set_space_func(&parser, neverSpace) }
    let isRead = input.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let size = min(chunkSize, buffer.count - start)
        guard let base = buffer.baseAddress,
          csv_parse(&parser, base + start, size, takeCell, takeRecord, context) == size
        else { return false }
        start += size
      }
      return csv_fini(&parser, takeCell, takeRecord, context) == 0
    }
    if !isRead { throw OutOfMemory() }
  }
}

// A free function, like all that a C library calls: a closure made in isolated code would be checked at every call.
private func neverSpace(_ byte: UInt8) -> Int32 { 0 }
