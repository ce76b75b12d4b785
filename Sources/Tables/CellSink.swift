import CLibCSV

/// Where libcsv puts the cells of a segment: their bytes, and where cells and records end.
struct CellSink {
  /// The cells' bytes, quotes removed.
  var bytes: [UInt8] = []
  /// Per cell, where its bytes end.
  var cellEnds: [UInt32] = []
  /// Per record, how many cells there are up to its end.
  var recordEnds: [UInt32] = []

  /// Reads the bytes with libcsv, appending to what is there.
  ///
  /// The callbacks are free functions of this file and get the sink by pointer: a closure made in isolated code would
  /// be checked at every call.
  mutating func parse(_ input: borrowing Span<UInt8>, delimiter: UInt8, chunkSize: Int = .max) throws(CellSink.Failure)
  {
    var parser = csv_parser()
    guard csv_init(&parser, 0) == 0 else { throw .outOfMemory }
    defer { csv_free(&parser) }
    csv_set_delim(&parser, delimiter)
    csv_set_space_func(&parser, neverSpace)
    csv_set_blk_size(&parser, 1 << 16)
    let isRead = withUnsafeMutablePointer(to: &self) { sink in
      input.withUnsafeBytes { buffer in
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
    }
    if !isRead { throw .outOfMemory }
  }

  /// Why libcsv stopped; without its strict mode only memory can fail.
  enum Failure: Error {
    case outOfMemory
  }
}

private func neverSpace(_ byte: UInt8) -> Int32 { 0 }

private func takeCell(_ data: UnsafeMutableRawPointer?, _ count: Int, _ sink: UnsafeMutableRawPointer?) {
  guard let sink = sink?.assumingMemoryBound(to: CellSink.self) else { return }
  if count > 0 { sink.pointee.bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count)) }
  sink.pointee.cellEnds.append(UInt32(truncatingIfNeeded: sink.pointee.bytes.count))
}

private func takeRecord(_ terminator: Int32, _ sink: UnsafeMutableRawPointer?) {
  guard let sink = sink?.assumingMemoryBound(to: CellSink.self) else { return }
  sink.pointee.recordEnds.append(UInt32(truncatingIfNeeded: sink.pointee.cellEnds.count))
}

extension CellSink {
  /// Empties the sink and keeps its memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    cellEnds.removeAll(keepingCapacity: true)
    recordEnds.removeAll(keepingCapacity: true)
  }

  /// Copies one record out, at most `most` of its cells.
  func copy(_ index: Int, into record: inout TableRecord, most: Int) {
    let firstCell = index == 0 ? 0 : Int(recordEnds[index - 1])
    let endCell = min(Int(recordEnds[index]), firstCell + most)
    let start = firstCell == 0 ? 0 : cellEnds[firstCell - 1]
    record.bytes.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
    if endCell > firstCell { record.bytes.append(contentsOf: bytes[Int(start)..<Int(cellEnds[endCell - 1])]) }
    for cell in firstCell..<endCell { record.ends.append(cellEnds[cell] - start) }
  }
}
