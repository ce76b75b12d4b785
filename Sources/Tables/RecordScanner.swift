/// Finds where records begin and end, looking only at quotes, delimiters and line ends.
///
/// libcsv reads the cells; what it does not tell, positions and sheet rows, is found here: blank lines count as sheet
/// rows, a line break inside quotes does not. The bytes may be of any encoding in which those four characters are
/// ASCII bytes that never are part of others (UTF-8, CP932).
struct RecordScanner {
  private enum State: UInt8 {
    /// At the first byte of a record.
    case recordStart
    /// At the first byte of a further cell.
    case cellStart
    /// In a cell without quotes.
    case plain
    /// Between quotes.
    case quoted
    /// Behind a quote between quotes: the end, or the first half of a doubled one.
    case quoteInQuoted
    /// Behind the closing quote, where nothing should stand.
    case afterQuote
  }

  private let delimiter: UInt8
  /// No byte above it ends or changes a cell without quotes.
  private let highest: UInt8
  private let special: SpecialBytes
  private var state = State.recordStart
  private var sheetRow: Int
  private var recordStart: Int64
  private var isIrregular = false
  private var openQuote: Int64 = 0
  /// Whether what stands between the quotes goes on in another line.
  private var crossesLines = false
  /// The last two bytes of the block before.
  private var tail: (UInt8, UInt8) = (0, 0)
  /// A quote to be taken as an ordinary character, because it is never closed.
  private var literalQuote: Int64?
  private var sawCR = false

  /// A scanner at the beginning of the record that starts at the byte `offset`, of a text that may hold what is
  /// `special`.
  init(delimiter: UInt8, special: SpecialBytes, at offset: Int64, sheetRow: Int = 1, literalQuote: Int64? = nil) {
    self.delimiter = delimiter
    highest = max(delimiter, UInt8(ascii: ","))
    self.special = special
    self.recordStart = offset
    self.sheetRow = sheetRow
    self.literalQuote = literalQuote
  }

  /// Scans the next block, whose first byte is `base` in the file, and hands over the records that end in it. Gives
  /// back the scanner that is to go on, from its `pendingStart`, where a quote turns out never to be closed.
  mutating func scan(
    _ block: borrowing Span<UInt8>, base: Int64, _ found: (RecordMark) -> Void
  ) -> RecordScanner? {
    var search = StructureSearch(special, blockEnd: block.count)
    let highest = highest
    var index = 0
    while index < block.count {
      if state == .recordStart, !sawCR {
        index = scanPlainRecords(block, from: index, base: base, &search, found)
        if index == block.count { break }
      }
      let byte = block[unchecked: index]
      if sawCR {
        sawCR = false
        if byte == UInt8(ascii: "\n") {
          recordStart = base + Int64(index) + 1
          index += 1
          continue
        }
      }
      if state == .quoted, byte != UInt8(ascii: "\"") {
        let quote = search.quote.next(in: block, from: index)
        if !crossesLines { crossesLines = search.lineEnd(in: block, from: index) < quote }
        index = quote
      } else {
        if crossesLines, state == .quoteInQuoted, opensCell(byte, in: block, behind: index) { return withLiteralQuote }
        // Most bytes of a cell: no control character, quote or delimiter (a tab is one of the first).
        if byte <= highest || state != .plain { step(byte, at: base + Int64(index), found) }
        index += 1
      }
    }
    tail = (before(block.count, in: block, by: 2), before(block.count, in: block, by: 1))
    return nil
  }

  /// Whether the quote before `byte` opens a cell of another line, rather than closing the one that it seems to close:
  /// it stands where a cell begins, and text follows. So the stations of the lines between are not lost.
  private func opensCell(_ byte: UInt8, in block: borrowing Span<UInt8>, behind index: Int) -> Bool {
    if [UInt8(ascii: "\""), delimiter, UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte) { return false }
    return [delimiter, UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(before(index, in: block, by: 2))
  }

  /// The byte so many places before `index`, at most 2, which may be the block before's.
  private func before(_ index: Int, in block: borrowing Span<UInt8>, by distance: Int) -> UInt8 {
    if index >= distance { return block[index - distance] }
    return distance - index == 1 ? tail.1 : tail.0
  }

  /// Scans whole records without any quote, looking for nothing but line ends; gives the place of the first other one.
  private mutating func scanPlainRecords(
    _ block: borrowing Span<UInt8>, from start: Int, base: Int64, _ search: inout StructureSearch,
    _ found: (RecordMark) -> Void
  ) -> Int {
    var index = start
    while index < block.count {
      let lineFeed = search.lineFeed.next(in: block, from: index)
      let lineEnd = search.lineEnd(in: block, from: index)
      if lineEnd == block.count || search.quote.next(in: block, from: index) < lineEnd { return index }
      endRecord(at: base + Int64(lineEnd), found)
      index = lineEnd + 1
      if lineEnd == lineFeed { continue }
      if index == block.count {
        sawCR = true
      } else if lineFeed == index {
        index += 1
        recordStart += 1
      }
    }
    return index
  }

  /// A scanner that begins at the record with the open quote and takes the quote as an ordinary character.
  private var withLiteralQuote: RecordScanner {
    RecordScanner(delimiter: delimiter, special: special, at: recordStart, sheetRow: sheetRow, literalQuote: openQuote)
  }

  /// Ends the file at the byte `end`. Gives back the scanner that is to go on where a quote was never closed.
  mutating func finish(at end: Int64, _ found: (RecordMark) -> Void) -> RecordScanner? {
    if state == .quoted { return withLiteralQuote }
    if state != .recordStart { endRecord(at: end, found) }
    return nil
  }

  /// Forgets what it has seen of the record that is not yet finished; says where that begins, which is to be scanned
  /// next, or `end` where no record has begun before it.
  mutating func beginRecordAnew(before end: Int64) -> Int64 {
    if state == .recordStart { return end }
    state = .recordStart
    isIrregular = false
    return recordStart
  }

  /// Where the record that is not yet finished begins.
  var pendingStart: Int64 { recordStart }

  private mutating func step(_ byte: UInt8, at place: Int64, _ found: (RecordMark) -> Void) {
    switch state {
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .quoteInQuoted }
    case .quoteInQuoted where byte == UInt8(ascii: "\""):
      state = .quoted
    case .recordStart, .cellStart:
      if byte == UInt8(ascii: "\""), place != literalQuote {
        openQuote = place
        crossesLines = false
        state = .quoted
      } else {
        plainStep(byte, at: place, found)
      }
    default:
      plainStep(byte, at: place, found)
    }
  }

  private mutating func plainStep(_ byte: UInt8, at place: Int64, _ found: (RecordMark) -> Void) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      sawCR = byte == UInt8(ascii: "\r")
      endRecord(at: place, found)
    case delimiter:
      state = .cellStart
    default:
      if state == .quoteInQuoted || byte == UInt8(ascii: "\"") { isIrregular = true }
      state = state == .quoteInQuoted || state == .afterQuote ? .afterQuote : .plain
    }
  }

  private mutating func endRecord(at place: Int64, _ found: (RecordMark) -> Void) {
    if place > recordStart {
      var mark = RecordMark(offset: recordStart, length: place - recordStart, sheetRow: sheetRow)
      mark.isIrregular = isIrregular
      if let literalQuote, literalQuote >= recordStart, literalQuote < place { mark.openQuote = literalQuote }
      found(mark)
    }
    sheetRow += 1
    recordStart = place + 1
    isIrregular = false
    state = .recordStart
  }
}
