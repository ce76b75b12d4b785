/// Writes CSV for people: every cell quoted by libcsv (RFC 4180), CRLF after every row, and nothing that a
/// spreadsheet would execute.
///
/// A cell that a spreadsheet could take for a formula gets an apostrophe in front, and so does every piece of it where
/// a spreadsheet of another country would split it (`FormulaGuard`). The apostrophe stays visible: the file is for
/// reading; the machine-readable twin of every table is its JSONL file.
public struct CSVWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  private var isRowEmpty = true

  /// A writer that has written nothing.
  public init() {}

  /// Lends a writer that appends to `out`, without copying what `out` holds.
  public static func append(to out: inout [UInt8], _ body: (inout CSVWriter) -> Void) {
    var writer = CSVWriter()
    swap(&writer.bytes, &out)
    body(&writer)
    swap(&writer.bytes, &out)
  }

  /// Writes the mark by which a spreadsheet knows UTF-8.
  public mutating func byteOrderMark() { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }

  /// Begins a file: the mark by which a spreadsheet knows UTF-8, and the row of headers.
  public mutating func begin(_ headers: [String]) {
    byteOrderMark()
    row(headers)
  }

  /// Writes one cell.
  public mutating func cell(_ text: String) {
    var text = text
    text.withUTF8 { cell($0) }
  }

  /// Writes one cell. A NUL would make the table a damaged file: a text that holds one is shown as on a terminal.
  public mutating func cellWithoutNUL(_ text: String) { cell(text.utf8.contains(0) ? VisibleText.lines(text) : text) }

  /// Writes one cell that holds text in UTF-8.
  public mutating func cell(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { cell($0) }
  }

  /// Writes one cell as `written` has given it, or several as a writer has written them.
  public mutating func cell(written cell: [UInt8]) {
    separate()
    bytes.append(contentsOf: cell)
  }

  /// Writes one cell without text.
  public mutating func blankCell() { harmlessCell { _ in } }

  /// Writes one cell that `body` appends as `written` has given it.
  public mutating func writtenCell(_ body: (inout [UInt8]) -> Void) {
    separate()
    body(&bytes)
  }

  /// Writes one cell that `body` appends: letters and digits, which need no guard.
  public mutating func harmlessCell(_ body: (inout [UInt8]) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    body(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A cell's text as it is written, for those who write it again and again.
  public static func written(_ text: String) -> [UInt8] {
    var writer = CSVWriter()
    writer.cell(text)
    return writer.bytes
  }

  private mutating func cell(_ utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    if let guarded = FormulaGuard.guardedOnce(utf8) {
      guarded.withUnsafeBufferPointer { quote($0) }
    } else {
      quote(utf8)
    }
  }

  private mutating func separate() {
    if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
    isRowEmpty = false
  }

  /// Writes one cell that holds a whole number.
  public mutating func cell(_ number: Int) { cell(String(number)) }

  /// Ends the row.
  public mutating func endRow() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isRowEmpty = true
  }

  /// A whole file: the mark by which a spreadsheet knows UTF-8, and the rows.
  public static func file(_ rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter()
    writer.byteOrderMark()
    for row in rows { writer.row(row) }
    return writer.bytes
  }

  /// Writes a whole row.
  public mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }

  /// Text without quotes, which nearly all is, needs no look at every byte.
  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    if utf8.contains(UInt8(ascii: "\"")) { return QuotedCell.append(UnsafeRawBufferPointer(utf8), to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: utf8)
    bytes.append(UInt8(ascii: "\""))
  }
}
