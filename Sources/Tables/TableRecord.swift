/// One record of a table: its cells in UTF-8, and where it stands in sheet and file.
///
/// One value is filled again and again by a reader, so that a record costs no allocation.
public struct TableRecord: Sendable {
  /// The cells' bytes in UTF-8, one after the other, quotes removed.
  public internal(set) var bytes: [UInt8] = []
  /// Per cell, where its bytes end in `bytes`.
  public internal(set) var ends: [UInt32] = []
  /// The number that a spreadsheet shows left of the row.
  public internal(set) var sheetRow = 0
  /// Where the record begins in its file, in bytes.
  public internal(set) var offset: Int64 = 0
  /// How many bytes of the file the record has, without its line end.
  public internal(set) var length: Int32 = 0
  /// What is wrong with the record's form.
  public internal(set) var quirks: [TableQuirk] = []

  /// An empty record.
  public init() {}

  /// How many cells the record has.
  public var count: Int { ends.count }

  /// Where the cell's bytes lie in `bytes`.
  public func range(_ cell: Int) -> Range<Int> {
    (cell == 0 ? 0 : Int(ends[cell - 1]))..<Int(ends[cell])
  }

  /// The cell as text.
  public func text(_ cell: Int) -> String { String(decoding: bytes[range(cell)], as: UTF8.self) }

  /// Whether a cell from `cell` on holds a byte that is not a space.
  public func isFilled(beyond cell: Int) -> Bool {
    cell < count && bytes[range(cell).lowerBound...].contains { $0 > 0x20 }
  }
}
