import CLibCSV

/// Reads the cells of a run of records with libcsv and keeps them until the next run.
struct CellSink {
  /// Why libcsv stopped; without its strict mode only memory can fail.
  enum Failure: Error {
    case outOfMemory
  }

  private var memory = CellMemory(capacity: 0)

  /// How many records there are.
  var recordCount: Int { memory.recordCount }
  /// Whether every byte was known to the encoding.
  var isWhole: Bool { memory.isWhole }

  /// Reads the bytes of records that have `recordBytes` bytes without their line ends; what was there before is
  /// forgotten. Cells are decoded where `cp932` is given.
  ///
  /// libcsv takes blanks at the edges of cells away unless it asks a function about every byte, which costs a quarter of
  /// its speed. So it is left to do so, and asked again where bytes are missing.
  mutating func parse(
    _ input: borrowing Span<UInt8>, recordBytes: Int, delimiter: UInt8, cp932: CP932Decoder? = nil,
    chunkSize: Int = .max
  ) throws(CellSink.Failure) {
    if !isKnownUniquelyReferenced(&memory) || memory.capacity < input.count {
      memory = CellMemory(capacity: input.count + input.count / 4)
    }
    let quotes = input.occurrences(of: UInt8(ascii: "\""))
    for keepsBlanks in [false, true] {
      memory.begin(cp932)
      try run(input, delimiter, chunkSize, keepsBlanks: keepsBlanks)
      let structure = memory.cellCount - memory.recordCount + quotes - (quotes == 0 ? 0 : memory.quotes)
      if memory.takenBytes + structure == recordBytes { return }
    }
  }

  private func run(
    _ input: borrowing Span<UInt8>, _ delimiter: UInt8, _ chunkSize: Int, keepsBlanks: Bool
  ) throws(CellSink.Failure) {
    var parser = csv_parser()
    guard csv_init(&parser, 0) == 0 else { throw .outOfMemory }
    defer { csv_free(&parser) }
    csv_set_delim(&parser, delimiter)
    csv_set_blk_size(&parser, 1 << 16)
    if keepsBlanks { csv_set_space_func(&parser, neverSpace) }
    let sink = Unmanaged.passUnretained(memory).toOpaque()
    let isRead = input.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let size = min(chunkSize, buffer.count - start)
        guard let base = buffer.baseAddress,
          csv_parse(&parser, base + start, size, takeCell, takeRecord, sink) == size
        else { return false }
        start += size
      }
      return csv_fini(&parser, takeCell, takeRecord, sink) == 0
    }
    if !isRead { throw .outOfMemory }
  }

  /// Copies one record out, at most `most` of its cells.
  func copy(_ index: Int, into record: inout TableRecord, most: Int) {
    memory.copy(index, into: &record, most: most)
  }
}

// Free functions: a closure made in isolated code would be checked at every call.

private func neverSpace(_ byte: UInt8) -> Int32 { 0 }

private func takeCell(_ data: UnsafeMutableRawPointer?, _ count: Int, _ sink: UnsafeMutableRawPointer?) {
  guard let sink else { return }
  Unmanaged<CellMemory>.fromOpaque(sink)._withUnsafeGuaranteedRef { $0.take(data, count) }
}

private func takeRecord(_ terminator: Int32, _ sink: UnsafeMutableRawPointer?) {
  guard let sink else { return }
  Unmanaged<CellMemory>.fromOpaque(sink)._withUnsafeGuaranteedRef { $0.endRecord() }
}
