/// How much of a workbook is read before it is refused.
///
/// A workbook is an archive from outside: a few kilobytes can unpack to gigabytes. What the archive says of its sizes
/// is never trusted; bytes are counted as they come.
public struct WorkbookLimits: Sendable {
  /// Parts in the archive, and sheets, styles and relationships in them.
  public var parts = 65_536
  /// Unpacked bytes of one part.
  public var partBytes: Int64 = 1 << 30
  /// Unpacked bytes of all parts that are read.
  public var totalBytes: Int64 = 2 << 30
  /// How many times larger a part may become, looked at after `ratioFrom` bytes. Real sheets stay below 50.
  public var ratio: Int64 = 200
  /// Unpacked bytes from which the ratio counts.
  public var ratioFrom: Int64 = 1 << 20
  /// Texts that cells share.
  public var sharedStrings = 1 << 22
  /// Bytes of the texts that cells share.
  public var sharedStringBytes = 256 << 20
  /// Bytes of one cell; a spreadsheet's longest has 32,767 characters.
  public var cellBytes = 1 << 20
  /// Bytes of a sheet's cells: a few shared texts, used a million times, must not fill the disk.
  public var sheetBytes: Int64 = 1 << 30
  /// How deep elements lie in one another.
  public var depth = 64
  /// Bytes of one tag.
  public var tagBytes: Int64 = 4 << 20

  /// The most rows of a sheet. Source: Excel specifications and limits.
  public static let rows = 1_048_576
  /// Rows are filled up with blank cells only to this column; no list of stations is wider.
  static let paddedColumns = 1_024

  /// The limits for real work.
  public init() {}
}
