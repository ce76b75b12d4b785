/// One record whose cells get new texts, from left to right.
struct EditedRecord {
  /// What changes, in the order of the text.
  private(set) var patches: [ExportEdits.Patch] = []

  private let cells: [CellLocator.Cell]
  private let mark: RecordMark
  private let delimiter: UInt8
  private let encoder: TextEncoder
  /// The cell with the quote that is never closed, as long as it is not replaced.
  private var openCell: Int?
  /// Whether such a quote stands in an earlier record.
  private let openQuoteStays: Bool
  /// Whether the record ends in half a character, behind which nothing can be written.
  private let endsInHalfCharacter: Bool
  /// What makes the record longer, and up to which cell.
  private var tail: [UInt8] = []
  private var tailCell: Int

  /// The record with these bytes. `openQuoteStays` says whether a quote that is never closed stands before it,
  /// `endsInHalfCharacter` whether nothing can be written behind it.
  init(
    _ record: Span<UInt8>, _ mark: RecordMark, delimiter: UInt8, encoder: TextEncoder, openQuoteStays: Bool,
    endsInHalfCharacter: Bool
  ) {
    let openQuote = mark.openQuote.map { Int($0 - mark.offset) }
    let cells = CellLocator(record, delimiter: delimiter, openQuote: openQuote).cells
    self.cells = cells
    self.mark = mark
    self.delimiter = delimiter
    self.encoder = encoder
    self.openQuoteStays = openQuoteStays
    self.endsInHalfCharacter = endsInHalfCharacter
    openCell = openQuote.flatMap { quote in cells.firstIndex { $0.range.lowerBound == quote } }
    tailCell = cells.count - 1
  }

  /// Gives one cell its new text; edits come in the order of cells. Throws why it cannot be done.
  mutating func apply(_ edit: CellEdit) throws(EditProblem) {
    let isBehind = openQuoteStays || openCell.map { edit.cell > $0 } ?? false
    if edit.cell >= cells.count {
      if endsInHalfCharacter { throw .behindHalfCharacter }
      let bytes = try bytes(of: edit.text, wasQuoted: false, isBehindOpenQuote: isBehind)
      for _ in tailCell..<edit.cell { tail += try encoder.encode(String(Unicode.Scalar(delimiter))) }
      tail += bytes
      tailCell = edit.cell
      return
    }
    let cell = cells[edit.cell]
    var bytes = try bytes(of: edit.text, wasQuoted: cell.isQuoted, isBehindOpenQuote: isBehind)
    // A line without any byte would be no record any more.
    if bytes.isEmpty, cells.count == 1 { bytes = try encoder.encode("\"\"") }
    if edit.cell == openCell { openCell = nil }
    let start = mark.offset + Int64(cell.range.lowerBound)
    patches.append(ExportEdits.Patch(range: start..<start + Int64(cell.range.count), bytes: bytes))
  }

  /// Ends the record, and says whether a quote that is never closed stands in it or before it.
  mutating func finish() -> Bool {
    if !tail.isEmpty {
      let end = mark.offset + mark.length
      patches.append(ExportEdits.Patch(range: end..<end, bytes: tail))
    }
    return openQuoteStays || openCell != nil
  }

  /// The text as it is written: in quotes where it was or must be.
  private func bytes(
    of text: String, wasQuoted: Bool, isBehindOpenQuote: Bool
  ) throws(EditProblem) -> [UInt8] {
    let needsQuotes = QuotedCell.isNeeded(text, delimiter: delimiter)
    if isBehindOpenQuote, needsQuotes { throw .behindOpenQuote }
    // Behind a quote that is never closed, a new pair of quotes would close it.
    guard needsQuotes || wasQuoted && !isBehindOpenQuote else { return try encoder.encode(text) }
    return try encoder.encode(QuotedCell.text(text))
  }
}
