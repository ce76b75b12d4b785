/// Puts a sheet down as CSV: one record per sheet row, so that rows and cells keep their places.
///
/// Rows are filled up with blank cells to the width of the widest row so far: a workbook leaves out blank cells, and a
/// row is not ragged for that.
struct SheetCSV: ~Copyable {
  private static let block = 1 << 20

  private var spool: ByteSpool
  private var buffer: [UInt8] = []
  private let limit: Int64
  private var size: Int64 = 0
  /// Rows that are written or begun.
  private var rows = 0
  private var isRowOpen = false
  /// Cells of the open row that are finished.
  private var cells = 0
  private var widest = 0

  /// An empty sheet of at most `limit` bytes. Throws `TemporaryPlace.Failure`.
  init(limit: Int64) throws(TemporaryPlace.Failure) {
    spool = try ByteSpool()
    self.limit = limit
  }

  /// Writes a cell that is not blank; rows (from 1) and columns (from 0) come in rising order.
  /// Throws `WorkbookFailure` or `TemporaryPlace.Failure`.
  mutating func cell(_ text: ArraySlice<UInt8>, row: Int, column: Int) throws {
    if !isRowOpen {
      buffer.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: row - rows - 1))
      rows = row
      isRowOpen = true
      cells = 0
    }
    buffer.append(contentsOf: repeatElement(UInt8(ascii: ","), count: column - cells))
    cells = column
    text.withUnsafeBytes { SheetCSV.isPlain($0) ? buffer.append(contentsOf: $0) : QuotedCell.append($0, to: &buffer) }
    if buffer.count > SheetCSV.block { try flush() }
  }

  /// Ends the open row, if any cell was written in it.
  mutating func endRow() {
    guard isRowOpen else { return }
    widest = max(widest, min(cells + 1, WorkbookLimits.paddedColumns))
    if cells + 1 < widest { buffer.append(contentsOf: repeatElement(UInt8(ascii: ","), count: widest - cells - 1)) }
    buffer.append(UInt8(ascii: "\n"))
    isRowOpen = false
  }

  /// The finished text. Throws `WorkbookFailure` or `TemporaryPlace.Failure`.
  consuming func finish() throws -> ByteSource {
    try flush()
    return spool.source()
  }

  private mutating func flush() throws {
    size += Int64(buffer.count)
    if size > limit { throw WorkbookFailure.tooLarge(.sheet) }
    try spool.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    !text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  }
}
