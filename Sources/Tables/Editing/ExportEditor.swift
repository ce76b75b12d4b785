/// Writes a copy of an export in which only given cells are changed.
///
/// Every other byte stays as it was: encoding and byte order mark, line ends, quotes, short and long rows. The export
/// is read in blocks, whatever its size.
public struct ExportEditor {
  /// Why no copy can be written.
  public enum Failure: Error, Sendable, Hashable {
    /// What is left of a CP932 file would be taken for UTF-8, so that other cells would be read differently.
    case wouldBecomeUTF8
  }

  private let file: TableFile
  private let delimiter: UInt8
  private let encoder: TextEncoder

  /// An editor of the file. Throws `TableReader.Failure.noCP932` where the system lacks what the file needs.
  public init(_ file: TableFile, delimiter: UInt8) throws(TableReader.Failure) {
    self.file = file
    self.delimiter = delimiter
    encoder = try TextEncoder(file.encoding)
  }

  /// The text as it will be read once it is written; see `TextEncoder.asRead(_:)`.
  public func asRead(_ text: String) -> String { encoder.asRead(text) }

  /// Finds the edits' cells; of two edits of one cell the later one counts. Throws `FileChanged` or `Errno`.
  public func locate(_ edits: [CellEdit]) throws -> ExportEdits {
    var wanted: [Int: [Int: CellEdit]] = [:]
    for edit in edits { wanted[edit.sheetRow, default: [:]][edit.cell] = edit }
    var result = ExportEdits()
    var openQuoteStays = false
    var segments = file.segments(delimiter: delimiter)
    while !wanted.isEmpty, let segment = try segments.next() {
      for mark in segment.marks {
        let cells = wanted.removeValue(forKey: mark.sheetRow)
        if cells != nil || mark.openQuote != nil {
          try locate(cells ?? [:], in: mark, openQuoteStays: &openQuoteStays, &result)
        }
      }
    }
    for edit in wanted.values.flatMap(\.values).sorted(by: ExportEditor.precedes) {
      result.refused.append((edit, .noSuchRow))
    }
    if file.source !== file.original { try moveIntoOriginal(&result.patches) }
    return result
  }

  /// Writes the copy, block by block, of the file as it was opened. Throws `FileChanged`,
  /// `Errno`, `Failure`, and what `write` throws.
  public func write(_ edits: ExportEdits, to write: ([UInt8]) throws -> Void) throws {
    var check = file.encoding == .cp932 && !edits.patches.isEmpty ? StrictUTF8Check() : nil
    var isASCII = true
    func put(_ bytes: [UInt8]) throws {
      if check != nil {
        check?.take(bytes.span)
        isASCII = isASCII && bytes.allSatisfy { $0 < 0x80 }
      }
      try write(bytes)
    }
    var place: Int64 = 0
    for patch in edits.patches {
      try copy(place..<patch.range.lowerBound, to: put)
      try put(patch.bytes)
      place = patch.range.upperBound
    }
    try copy(place..<file.original.size, to: put)
    guard try file.original.isUnchanged() else { throw FileChanged() }
    if let check, check.isStrict, !isASCII { throw Failure.wouldBecomeUTF8 }
  }

  /// The edits as they are, or all refused where what is left of a CP932 file would be taken for UTF-8. Throws `Errno`
  /// or `FileChanged`.
  public func checked(_ edits: ExportEdits) throws -> ExportEdits {
    guard file.encoding == .cp932, !edits.patches.isEmpty else { return edits }
    do {
      try write(edits) { _ in }
      return edits
    } catch Failure.wouldBecomeUTF8 {
      var none = ExportEdits()
      none.refused = edits.refused + edits.applied.map { ($0, .wouldChangeEncoding) }
      return none
    }
  }

  private static func precedes(_ left: CellEdit, _ right: CellEdit) -> Bool {
    (left.sheetRow, left.cell) < (right.sheetRow, right.cell)
  }

  private func copy(_ range: Range<Int64>, to write: ([UInt8]) throws -> Void) throws {
    var place = range.lowerBound
    while place < range.upperBound {
      let count = Int(min(Int64(file.sizes.block), range.upperBound - place))
      let block = try file.original.read(at: place, count: count)
      guard block.count == count else { throw FileChanged() }
      try write(block)
      place += Int64(count)
    }
  }

  private func locate(
    _ edits: [Int: CellEdit], in mark: RecordMark, openQuoteStays: inout Bool, _ result: inout ExportEdits
  ) throws {
    guard mark.length <= TableReader.longestRecord else {
      result.refused += edits.values.sorted(by: ExportEditor.precedes).map { ($0, .noSuchRow) }
      if mark.openQuote != nil { openQuoteStays = true }
      return
    }
    let raw = try file.source.read(at: mark.offset, count: Int(mark.length))
    guard raw.count == Int(mark.length) else { throw FileChanged() }
    var record = EditedRecord(
      raw.span, mark, delimiter: delimiter, encoder: encoder, openQuoteStays: openQuoteStays,
      endsInHalfCharacter: endsInHalfCharacter(mark))
    for edit in edits.values.sorted(by: ExportEditor.precedes) {
      do {
        try record.apply(edit)
        result.applied.append(edit)
      } catch {
        result.refused.append((edit, error))
      }
    }
    openQuoteStays = record.finish()
    result.patches += record.patches
  }

  /// Whether the record is the last of a UTF-16 file with an odd byte behind it.
  private func endsInHalfCharacter(_ mark: RecordMark) -> Bool {
    file.source !== file.original && file.original.size % 2 == 1 && mark.offset + mark.length == file.source.size
  }

  /// Of a file in UTF-16 the text was decoded elsewhere: finds the places of the patches in the file itself.
  private func moveIntoOriginal(_ patches: inout [ExportEdits.Patch]) throws {
    let places = try UTF16Places(file.original, isLittleEndian: file.encoding == .utf16LE).places(
      of: patches.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, textSize: file.source.size)
    for index in patches.indices { patches[index].range = places[2 * index]..<places[2 * index + 1] }
  }
}
