import SystemPackage

/// Reads the records of a file's segments: decodes them, lets libcsv find the cells, and puts each record in its place.
///
/// A reader keeps its buffers from segment to segment; every worker has its own.
public struct TableReader {
  /// Why a segment could not be read.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The system has no conversion from CP932.
    case noCP932
    /// libcsv found no memory.
    case outOfMemory

    /// The failure as the system would say it.
    public var description: String {
      switch self {
      case .noCP932: "The system has no conversion from CP932"
      case .outOfMemory: Errno.noMemory.description
      }
    }
  }

  /// The most characters (UTF-16 units) that a spreadsheet's cell can hold. Source: Excel specifications and limits.
  public static let longestCell = 32_767
  /// The most columns that a spreadsheet has. Source: Excel specifications and limits.
  static let mostCells = 16_384
  /// A record of more bytes is not read but reported: no row of a spreadsheet is that long.
  static let longestRecord: Int64 = 64 << 20
  /// A run is copied where more than one of so many records must be.
  private static let mostAltered = 16

  private let file: TableFile
  private let delimiter: UInt8
  private let cp932: CP932Decoder?
  /// The bytes of the run in hand; its memory is used again.
  private var raw: [UInt8] = []
  private var places = CellPlaces(capacity: 0)
  private var sink = CellSink()
  /// Whether so many records were not what stands in the file that it is not even tried any more.
  private var prefersCopies = false
  private var record = TableRecord()

  /// A reader of the file's segments. Throws `Failure.noCP932` where the system lacks what the file needs.
  public init(_ file: TableFile, delimiter: UInt8) throws(Failure) {
    self.file = file
    self.delimiter = delimiter
    cp932 = file.encoding == .cp932 ? CP932Decoder.system : nil
    if file.encoding == .cp932, cp932 == nil { throw .noCP932 }
  }

  /// Reads a segment and hands over its records in order. Throws `FileChanged`, `Errno` or `Failure`.
  public mutating func read(_ segment: TableSegment, _ visit: (TableRecord) throws -> Void) throws {
    if let bytes = segment.bytes {
      let start = Int(segment.offset - segment.bytesOffset)
      return try readRun(segment.marks[...], bytes.span.extracting(start...), visit)
    }
    var start = 0
    for (index, mark) in segment.marks.enumerated() where mark.length > TableReader.longestRecord {
      try readRun(segment.marks[start..<index], visit)
      try visitOversized(mark, visit)
      start = index + 1
    }
    try readRun(segment.marks[start...], visit)
  }

  /// Reads again the one record that lies at `offset` and has `length` bytes. Throws `FileChanged`, `Errno` or
  /// `Failure`.
  public mutating func record(at offset: Int64, length: Int, sheetRow: Int) throws -> TableRecord {
    let bytes = try file.source.read(at: offset, count: length)
    guard bytes.count == length else { throw FileChanged() }
    let marks = marks(of: bytes.span, at: offset, sheetRow: sheetRow)
    guard marks.count == 1 else { throw FileChanged() }
    var found = TableRecord()
    try readRun(marks[...], bytes.span.extracting(Int(marks[0].offset - offset)...)) { found = $0 }
    return found
  }

  /// The records of bytes that were one when the file was scanned.
  private func marks(of bytes: Span<UInt8>, at offset: Int64, sheetRow: Int) -> [RecordMark] {
    let length = Int64(bytes.count)
    if !"\"\r\n".utf8.contains(where: { bytes.contains($0) }) {
      return [RecordMark(offset: offset, length: length, sheetRow: sheetRow)]
    }
    var marks: [RecordMark] = []
    var next: RecordScanner? = RecordScanner(
      delimiter: delimiter, special: file.special, at: offset, sheetRow: sheetRow)
    while var scanner = next {
      let rest = bytes.extracting(Int(scanner.pendingStart - offset)..<bytes.count)
      next = scanner.scan(rest, base: scanner.pendingStart) { marks.append($0) }
      if next == nil { next = scanner.finish(at: offset + length) { marks.append($0) } }
    }
    return marks
  }

  private mutating func readRun(_ marks: ArraySlice<RecordMark>, _ visit: (TableRecord) throws -> Void) throws {
    guard let first = marks.first, let last = marks.last else { return }
    let size = Int(last.offset + last.length - first.offset)
    // Taken out, so that the reader may change while the bytes are read.
    var raw: [UInt8] = []
    swap(&raw, &self.raw)
    defer { swap(&raw, &self.raw) }
    guard try file.source.read(at: first.offset, count: size, into: &raw) == size else { throw FileChanged() }
    try readRun(marks, raw.span.extracting(first: size), visit)
  }

  /// Reads records of which the first begins with the text and the last ends in it.
  private mutating func readRun(
    _ marks: ArraySlice<RecordMark>, _ text: Span<UInt8>, _ visit: (TableRecord) throws -> Void
  ) throws {
    guard let first = marks.first, let last = marks.last else { return }
    let text = text.extracting(first: Int(last.offset + last.length - first.offset))
    if marks.contains(where: { $0.isIrregular || $0.openQuote != nil }) {
      let repairs = repair(text, marks)
      try readCopies(marks, of: repairs.bytes.span, repairs.bytes.count - marks.count, repairs.quirks, visit)
    } else if try !readInPlace(marks, text, visit) {
      try readCopies(marks, of: text, marks.reduce(0) { $0 + Int($1.length) }, [:], visit)
    }
  }

  /// Reads the records where they lie; false, with nothing handed over, where they must rather be copied.
  private mutating func readInPlace(
    _ marks: ArraySlice<RecordMark>, _ text: Span<UInt8>, _ visit: (TableRecord) throws -> Void
  ) throws -> Bool {
    guard !prefersCopies, isValid(text), let first = marks.first else { return false }
    try parsePlaces(text)
    // libcsv passes over a record of nothing but blanks.
    guard places.recordCount == marks.count else { return false }
    var altered = 0
    for (index, mark) in marks.enumerated() where !places.isWhole(index, length: mark.length) { altered += 1 }
    if altered * TableReader.mostAltered > marks.count {
      prefersCopies = marks.count >= TableReader.mostAltered
      return false
    }
    let isClean = isClean(text)
    // Taken from the reader once: all workers share the table behind it, and would wait for each other at every record.
    let cp932 = cp932
    for (index, mark) in marks.enumerated() {
      let start = Int(mark.offset - first.offset)
      let bytes = text.extracting(start..<start + Int(mark.length))
      if places.isWhole(index, length: mark.length) {
        let isKnown = take(bytes, index, cp932)
        try finish(mark, isClean: isClean && isKnown, visit)
      } else {
        try readCopies([mark], of: bytes, bytes.count, [:], visit)
      }
    }
    return true
  }

  /// Makes the record of bytes whose cells lie where libcsv has found them; whether every byte was known to the
  /// encoding.
  private mutating func take(_ bytes: Span<UInt8>, _ index: Int, _ cp932: CP932Decoder?) -> Bool {
    record.gap = 1
    places.copyEnds(of: index, to: &record.ends, most: TableReader.mostCells)
    record.bytes.removeAll(keepingCapacity: true)
    guard let cp932 else {
      bytes.withUnsafeBufferPointer { record.bytes.append(contentsOf: $0) }
      return true
    }
    return record.decode(bytes, cp932)
  }

  /// Reads records whose cells are not what stands in the file: quotes are removed, or bytes repaired.
  private mutating func readCopies(
    _ marks: ArraySlice<RecordMark>, of text: Span<UInt8>, _ recordBytes: Int, _ quirks: [Int: [TableQuirk]],
    _ visit: (TableRecord) throws -> Void
  ) throws {
    let isClean = try parseCopies(text, recordBytes)
    guard sink.recordCount == marks.count else { throw FileChanged() }
    for (index, mark) in marks.enumerated() {
      sink.copy(
        index, into: &record, most: TableReader.mostCells, delimiter: delimiter, length: mark.length)
      record.quirks = quirks[mark.sheetRow] ?? []
      try finish(mark, isClean: isClean, visit)
    }
  }

  /// Puts the record in its place, notes what is wrong with its cells, and hands it over; its quirks are gone then.
  private mutating func finish(
    _ mark: RecordMark, isClean: Bool, _ visit: (TableRecord) throws -> Void
  ) throws {
    record.sheetRow = mark.sheetRow
    record.offset = mark.offset
    record.length = Int32(mark.length)
    if !isClean { record.noteBrokenCells() }
    if record.bytes.count > TableReader.longestCell { record.cutLongCells(to: TableReader.longestCell) }
    try visit(record)
    if !record.quirks.isEmpty { record.quirks = [] }
  }

  private func isValid(_ text: Span<UInt8>) -> Bool {
    cp932 != nil || file.isChecked || UTF8Check.isStrict(text)
  }

  /// Whether no cell can hold a NUL or a character that could not be decoded before the export.
  private func isClean(_ text: Span<UInt8>) -> Bool {
    if !file.special.contains(.broken) { return true }
    return !text.contains(0) && (cp932 != nil || !text.containsReplacementCharacter)
  }

  private mutating func parsePlaces(_ text: Span<UInt8>) throws(Failure) {
    if !isKnownUniquelyReferenced(&places) || !places.holds(text.count) {
      places = CellPlaces(capacity: text.count + text.count / 4)
    }
    do {
      try places.parse(text, delimiter: delimiter, chunkSize: file.sizes.chunk)
    } catch {
      throw .outOfMemory
    }
  }

  /// Lets libcsv read text whose records have so many bytes without their line ends; whether no cell can hold a NUL or
  /// a byte that could not be decoded.
  private mutating func parseCopies(_ text: Span<UInt8>, _ recordBytes: Int) throws(Failure) -> Bool {
    if !isValid(text) {
      let whole = text.withUnsafeBufferPointer { Array(String(decoding: $0, as: UTF8.self).utf8) }
      try parseValid(whole.span, recordBytes + whole.count - text.count)
      return false
    }
    try parseValid(text, recordBytes)
    return sink.isWhole && isClean(text)
  }

  private mutating func parseValid(_ text: Span<UInt8>, _ recordBytes: Int) throws(Failure) {
    do {
      try sink.parse(text, recordBytes: recordBytes, delimiter: delimiter, cp932: cp932, chunkSize: file.sizes.chunk)
    } catch {
      throw .outOfMemory
    }
  }

  private func repair(
    _ text: Span<UInt8>, _ marks: ArraySlice<RecordMark>
  ) -> (bytes: [UInt8], quirks: [Int: [TableQuirk]]) {
    var bytes: [UInt8] = []
    var quirks: [Int: [TableQuirk]] = [:]
    let base = marks.first?.offset ?? 0
    for mark in marks {
      let range = Int(mark.offset - base)..<Int(mark.offset - base + mark.length)
      if mark.isIrregular || mark.openQuote != nil {
        let repair = RecordRepair(
          text.extracting(range), delimiter: delimiter, openQuote: mark.openQuote.map { Int($0 - mark.offset) })
        bytes.append(contentsOf: repair.bytes)
        quirks[mark.sheetRow] = repair.quirks
      } else {
        text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
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
