internal import CLibCSV

/// Writes CSV for people: every cell quoted by libcsv (RFC 4180), CRLF after every row, and nothing that a
/// spreadsheet would execute.
///
/// A cell that a spreadsheet could take for a formula gets an apostrophe in front, and so does every piece of it where a
/// spreadsheet of another country would split it (`FormulaGuard`). The apostrophe stays visible: the file is for
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

  /// Writes one cell.
  public mutating func cell(_ text: String) {
    if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
    isRowEmpty = false
    var text = text
    text.withUTF8 { utf8 in
      if let guarded = FormulaGuard.guardedOnce(utf8) { quote(guarded) } else { quote(utf8) }
    }
  }

  /// Writes one cell that holds a whole number.
  public mutating func cell(_ number: Int) { cell(String(number)) }

  /// Ends the row.
  public mutating func endRow() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isRowEmpty = true
  }

  /// Writes a whole row.
  public mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }

  private mutating func quote(_ utf8: some Collection<UInt8>) {
    let worst = 2 * utf8.count + 2
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: worst))
    let written =
      utf8.withContiguousStorageIfAvailable { source in
        bytes.withUnsafeMutableBytes { target in
          csv_write2(target.baseAddress?.advanced(by: start), worst, source.baseAddress, source.count, 0x22)
        }
      } ?? 0
    bytes.removeLast(worst - written)
  }
}
