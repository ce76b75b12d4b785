public import Stations
public import Tables

/// What became of one input file.
public struct JudgedFile: Sendable {
  /// How many rows below the header were read and what was done with them.
  public struct Rows: Sendable, Hashable {
    /// Rows that are not blank.
    public var read = 0
    /// Rows that the rules were asked about.
    public var judged = 0
    /// Totals (合計), repeated headers, and rows too long to be read.
    public var skipped = 0

    mutating func add(_ other: Rows) {
      read += other.read
      judged += other.judged
      skipped += other.skipped
    }
  }

  /// The file.
  public let input: InputFile
  /// The size in bytes; nil where the file could not even be opened.
  public var size: Int64?
  /// The SHA-256 of its bytes, where it was asked for; nil where the file could not be read.
  public var sha256: String?
  /// The encoding; nil where the file is no text and no workbook that can be read.
  public var encoding: TextEncoding?
  /// Whether its bytes look like text or a workbook.
  public var isText = true
  /// Whether it is a table of corrections that an office has sent back, which is no export.
  public var isReturned = false
  /// The opened table; nil where the file cannot be read.
  public var table: TableFile? {
    didSet { if let table { encoding = table.encoding } }
  }
  /// The delimiter between cells.
  public var delimiter = UInt8(ascii: ",")
  /// The header's layout; nil where no row can be judged.
  public var layout: ColumnLayout?
  /// How many rows there were.
  public var rows = Rows()

  init(_ input: InputFile) {
    self.input = input
  }
}
