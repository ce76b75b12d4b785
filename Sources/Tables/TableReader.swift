/// Reads the records of a file's segments: decodes them, lets libcsv find the cells, and puts each record in its place.
///
/// A reader keeps its buffers from segment to segment; every worker has its own.
public struct TableReader {
  /// Why a segment could not be read.
  public enum Failure: Error, Sendable, Hashable {
    /// The file has become shorter or its records different since it was scanned.
    case changed
    /// The system has no conversion from CP932.
    case noCP932
    /// libcsv found no memory.
    case outOfMemory
  }

  /// The most characters (UTF-16 units) that a spreadsheet's cell can hold. Source: Excel specifications and limits.
  public static let longestCell = 32_767
  /// The most columns that a spreadsheet has. Source: Excel specifications and limits.
  public static let mostCells = 16_384
  /// A record of more bytes is not read but reported: no row of a spreadsheet is that long.
  static let longestRecord: Int64 = 64 << 20

  private let file: TableFile
  private let delimiter: UInt8
  private let cp932: CP932Decoder?
  private var sink = CellSink()
  private var record = TableRecord()

  /// A reader of the file's segments. `cp932` is needed for files in CP932 only. Throws `Failure.noCP932` without it.
  public init(_ file: TableFile, delimiter: UInt8, cp932: CP932Decoder?) throws(Failure) {
    if file.encoding == .cp932, cp932 == nil { throw .noCP932 }
    self.file = file
    self.delimiter = delimiter
    self.cp932 = file.encoding == .cp932 ? cp932 : nil
  }

  /// Reads a segment and hands over its records in order. Throws `Errno` or `Failure`.
  public mutating func read(_ segment: TableSegment, _ visit: (TableRecord) throws -> Void) throws {
    var start = 0
    for (index, mark) in segment.marks.enumerated() where mark.length > TableReader.longestRecord {
      try readRun(segment.marks[start..<index], visit)
      try visitOversized(mark, visit)
      start = index + 1
    }
    try readRun(segment.marks[start...], visit)
  }

  /// Reads again the one record that lies at `offset` and has `length` bytes. Throws `Errno` or `Failure`.
  public mutating func record(at offset: Int64, length: Int, sheetRow: Int) throws -> TableRecord {
    let bytes = try file.source.read(at: offset, count: length)
    guard bytes.count == length else { throw Failure.changed }
    var marks: [RecordMark] = []
    var scanner = RecordScanner(delimiter: delimiter, at: offset, sheetRow: sheetRow)
    scanner.scan(bytes.span, base: offset) { marks.append($0) }
    if var rest = scanner.finish(at: offset + Int64(length), { marks.append($0) }) {
      marks.removeAll()
      rest.scan(bytes.span, base: offset) { marks.append($0) }
      _ = rest.finish(at: offset + Int64(length)) { marks.append($0) }
    }
    guard marks.count == 1 else { throw Failure.changed }
    var found = TableRecord()
    try readRun(marks[...]) { found = $0 }
    return found
  }

  private mutating func readRun(_ marks: ArraySlice<RecordMark>, _ visit: (TableRecord) throws -> Void) throws {
    guard let first = marks.first, let last = marks.last else { return }
    let end = last.offset + last.length
    let raw = try file.source.read(at: first.offset, count: Int(end - first.offset))
    guard raw.count == Int(end - first.offset) else { throw Failure.changed }
    let repairs = marks.contains { $0.isIrregular || $0.openQuote != nil } ? repair(raw, marks) : nil
    let (text, mayBeBroken) = decode(repairs?.bytes ?? raw)
    sink.removeAll()
    do {
      try sink.parse(text.span, delimiter: delimiter, chunkSize: file.sizes.chunk)
    } catch {
      throw Failure.outOfMemory
    }
    guard sink.recordEnds.count == marks.count else { throw Failure.changed }
    let hasNUL = text.contains(0)
    for (index, mark) in marks.enumerated() {
      sink.copy(index, into: &record, most: TableReader.mostCells)
      record.sheetRow = mark.sheetRow
      record.offset = mark.offset
      record.length = Int32(mark.length)
      record.quirks = repairs?.quirks[mark.sheetRow] ?? []
      if mayBeBroken || hasNUL { record.noteBrokenCells() }
      if record.bytes.count > TableReader.longestCell { record.cutLongCells(to: TableReader.longestCell) }
      try visit(record)
    }
  }

  /// UTF-8 of the bytes, and whether U+FFFD may stand in it for a byte that the encoding does not know.
  private func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], mayBeBroken: Bool) {
    if let cp932 {
      let decoded = cp932.decode(bytes.span)
      return (decoded.utf8, !decoded.isWhole)
    }
    if file.isStrict || (try? UTF8Span(validating: bytes.span)) != nil {
      return (bytes, bytes.span.containsReplacementCharacter)
    }
    return (Array(String(decoding: bytes, as: UTF8.self).utf8), true)
  }

  private func repair(
    _ raw: [UInt8], _ marks: ArraySlice<RecordMark>
  ) -> (bytes: [UInt8], quirks: [Int: [TableQuirk]]) {
    var bytes: [UInt8] = []
    var quirks: [Int: [TableQuirk]] = [:]
    let base = marks.first?.offset ?? 0
    for mark in marks {
      let range = Int(mark.offset - base)..<Int(mark.offset - base + mark.length)
      if mark.isIrregular || mark.openQuote != nil {
        let repair = RecordRepair(
          raw.span.extracting(range), delimiter: delimiter, openQuote: mark.openQuote.map { Int($0 - mark.offset) })
        bytes.append(contentsOf: repair.bytes)
        quirks[mark.sheetRow] = repair.quirks
      } else {
        bytes.append(contentsOf: raw[range])
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return (bytes, quirks)
  }

  private mutating func visitOversized(_ mark: RecordMark, _ visit: (TableRecord) throws -> Void) throws {
    record = TableRecord()
    record.sheetRow = mark.sheetRow
    record.offset = mark.offset
    record.length = Int32(clamping: mark.length)
    record.quirks = [TableQuirk(kind: .tooLong(characters: Int(mark.length)), cell: 0)]
    try visit(record)
  }
}
