import Glibc

/// The memory that libcsv's callbacks write to: cells one after the other, and where cells and records end.
///
/// It never grows while they run, for no text has more cells or records than bytes, and one; what is not needed is
/// never touched, so that the system gives no page for it.
final class CellMemory {
  /// How many bytes may be read into it.
  let capacity: Int
  /// How many cells there are.
  private(set) var cellCount = 0
  /// How many records there are.
  private(set) var recordCount = 0
  /// How many bytes libcsv has given, before decoding.
  private(set) var takenBytes = 0
  /// Whether every byte was known to the encoding.
  private(set) var isWhole = true

  private let bytes: UnsafeMutablePointer<UInt8>
  /// Per cell, where its bytes end.
  private let cellEnds: UnsafeMutablePointer<UInt32>
  /// Per record, how many cells there are up to its end.
  private let recordEnds: UnsafeMutablePointer<UInt32>
  /// Per record, how many bytes libcsv has given up to its end, before decoding.
  private let recordBytes: UnsafeMutablePointer<UInt32>
  private var byteCount = 0
  private var cp932: CP932Decoder?

  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: CP932Decoder.capacity(for: capacity))
    cellEnds = .allocate(capacity: capacity + 1)
    recordEnds = .allocate(capacity: capacity + 1)
    recordBytes = .allocate(capacity: capacity + 1)
  }

  deinit {
    bytes.deallocate()
    cellEnds.deallocate()
    recordEnds.deallocate()
    recordBytes.deallocate()
  }

  /// Forgets everything; what comes is decoded where a decoder is given.
  func begin(_ cp932: CP932Decoder?) {
    self.cp932 = cp932
    cellCount = 0
    recordCount = 0
    takenBytes = 0
    byteCount = 0
    isWhole = true
  }

  /// Takes one cell.
  @inline(__always)
  func take(_ data: UnsafeRawPointer?, _ count: Int) {
    if let data, count > 0 {
      takenBytes += count
      if cp932 != nil, !CellMemory.isASCII(data, count) {
        let cell = UnsafeBufferPointer(start: data.assumingMemoryBound(to: UInt8.self), count: count)
        byteCount += cp932?.decode(cell, to: bytes + byteCount, &isWhole) ?? 0
      } else {
        memcpy(bytes + byteCount, data, count)
        byteCount += count
      }
    }
    cellEnds[cellCount] = UInt32(truncatingIfNeeded: byteCount)
    cellCount += 1
  }

  private static func isASCII(_ data: UnsafeRawPointer, _ count: Int) -> Bool {
    var union: UInt8 = 0
    for index in 0..<count { union |= data.load(fromByteOffset: index, as: UInt8.self) }
    return union < 0x80
  }

  /// Ends the record.
  @inline(__always)
  func endRecord() {
    recordEnds[recordCount] = UInt32(truncatingIfNeeded: cellCount)
    recordBytes[recordCount] = UInt32(truncatingIfNeeded: takenBytes)
    recordCount += 1
  }

  /// How many quotation marks the cells hold.
  var quotes: Int {
    UnsafeBufferPointer(start: bytes, count: byteCount).span.occurrences(of: UInt8(ascii: "\""))
  }

  /// Whether the record, which has `length` bytes in the file, holds nothing but its cells and their delimiters.
  func isWhole(_ index: Int, length: Int64) -> Bool {
    let cells = recordEnds[index] - (index == 0 ? 0 : recordEnds[index - 1])
    let taken = recordBytes[index] - (index == 0 ? 0 : recordBytes[index - 1])
    return Int64(taken) + Int64(cells) == length + 1
  }

  /// Copies one record out, at most `most` of its cells.
  func copy(_ index: Int, into record: inout TableRecord, most: Int) {
    let first = index == 0 ? 0 : Int(recordEnds[index - 1])
    let count = min(Int(recordEnds[index]) - first, most)
    let start = first == 0 ? 0 : cellEnds[first - 1]
    let end = count == 0 ? start : cellEnds[first + count - 1]
    record.gap = 0
    record.bytes.removeAll(keepingCapacity: true)
    record.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes + Int(start), count: Int(end - start)))
    if record.ends.count != count { record.ends = [UInt32](repeating: 0, count: count) }
    var ends = record.ends.mutableSpan
    for cell in 0..<count { ends[unchecked: cell] = cellEnds[first + cell] &- start }
  }
}
