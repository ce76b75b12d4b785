/// Reads the cells of a run of records with libcsv and keeps copies of them until the next run.
struct CellSink {
  private var memory = CellMemory(capacity: 0)

  /// How many records there are.
  var recordCount: Int { memory.recordCount }
  /// Whether every byte was known to the encoding.
  var isWhole: Bool { memory.isWhole }

  /// Reads the bytes of records that have `recordBytes` bytes without their line ends; what was there before is
  /// forgotten. Cells are decoded where `cp932` is given.
  ///
  /// libcsv is first left to take blanks at the edges of cells away, which is faster, and asked again where bytes are
  /// missing.
  mutating func parse(
    _ input: borrowing Span<UInt8>, recordBytes: Int, delimiter: UInt8, cp932: CP932Decoder?,
    chunkSize: Int = .max
  ) throws(CSVParsing.OutOfMemory) {
    if !isKnownUniquelyReferenced(&memory) || memory.capacity < input.count {
      memory = CellMemory(capacity: input.count + input.count / 4)
    }
    let quotes = input.occurrences(of: UInt8(ascii: "\""))
    for keepsBlanks in [false, true] {
      memory.begin(cp932)
      try CSVParsing.parse(
        input, delimiter: delimiter, chunkSize: chunkSize, keepsBlanks: keepsBlanks,
        context: Unmanaged.passUnretained(memory).toOpaque(), takeCell: takeCell, takeRecord: takeRecord)
      let structure = memory.cellCount - memory.recordCount + quotes - (quotes == 0 ? 0 : memory.quotes)
      if memory.takenBytes + structure == recordBytes { return }
    }
  }

  /// Copies one record out, at most `most` of its cells; parted by delimiters where they alone fill its `length` bytes.
  func copy(_ index: Int, into record: inout TableRecord, most: Int, delimiter: UInt8, length: Int64) {
    memory.copy(index, into: &record, most: most)
    if memory.isWhole(index, length: length) { record.part(by: delimiter) }
  }
}

// Free functions (`CSVParsing`).

private func takeCell(_ data: UnsafeMutableRawPointer?, _ count: Int, _ sink: UnsafeMutableRawPointer?) {
  guard let sink else { return }
  Unmanaged<CellMemory>.fromOpaque(sink)._withUnsafeGuaranteedRef { $0.take(data, count) }
}

private func takeRecord(_ terminator: Int32, _ sink: UnsafeMutableRawPointer?) {
  guard let sink else { return }
  Unmanaged<CellMemory>.fromOpaque(sink)._withUnsafeGuaranteedRef { $0.endRecord() }
}
