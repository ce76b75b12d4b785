public import Stations
public import Tables

/// By what a row is found again when its table comes back: its file, where it stood, and what it held.
///
/// Written as `<file>#<sheet row>#<16 hexadecimal digits>`, in the column `RowIdentity.header` of a table that goes
/// out.
public struct RowIdentity: Sendable, Hashable {
  /// The header of the column with identities.
  public static let header = "houkan-row"

  /// What stands in place of an identity in a row that is no row of an export, but words for people.
  static let none = "-"

  /// The file's name as reports show it: the path relative to the input that named it.
  public let file: String
  /// The sheet row on which the row stood.
  public let row: Int
  /// The hash of what the row held, see `RowIdentity.hash(of:layout:)`.
  public let hash: UInt64

  /// The identity of a row with this hash.
  public init(file: String, row: Int, hash: UInt64) {
    self.file = file
    self.row = row
    self.hash = hash
  }

  /// The identity of a row as it stands in its file.
  public init(file: String, row: StationRow, layout: ColumnLayout) {
    let hash = RowIdentity.hash { column, cell in
      if layout.index(of: column) != nil { cell(Array(row.value(column).utf8).span) }
    }
    self.init(file: file, row: row.sheetRow, hash: hash)
  }

  /// Reads the written form; nil for any other text. A name may hold `#` itself.
  public init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count >= 3, let digits = parts.last, digits.utf8.count == 16, let hash = UInt64(digits, radix: 16),
      let row = Int(parts[parts.count - 2]), row > 0
    else { return nil }
    let file = parts.dropLast(2).joined(separator: "#")
    if file.isEmpty { return nil }
    self.init(file: file, row: row, hash: hash)
  }

  /// The hash of the cells, as read, of the declared columns that the file has, in the order of `Column`, each behind
  /// its column's key. A cell that the record is too short for counts as empty.
  public static func hash(of record: TableRecord, layout: ColumnLayout) -> UInt64 {
    hash { column, cell in
      guard let index = layout.index(of: column) else { return }
      cell(record.bytes.span.extracting(index < record.count ? record.range(index) : 0..<0))
    }
  }

  /// The hash of a row that holds these cells, as if it stood in a file with this layout.
  static func hash(of cells: [Column: String], layout: ColumnLayout) -> UInt64 {
    hash { column, cell in
      if layout.index(of: column) != nil { cell(Array((cells[column] ?? "").utf8).span) }
    }
  }

  /// The hash of a row that holds these cells, as if it stood in a file with their columns and no others.
  static func hash(ofAll cells: [Column: String]) -> UInt64 {
    hash { column, cell in
      if let text = cells[column] { cell(Array(text.utf8).span) }
    }
  }

  /// The hash of the cells that `give` hands over for their columns.
  private static func hash(_ give: (Column, _ cell: (Span<UInt8>) -> Void) -> Void) -> UInt64 {
    var hash = StableHash()
    for column in Column.allCases {
      give(column) { cell in
        // The key, not the raw value: a column added later must not make strangers of the tables that are out.
        hash.combine(Array(column.key.utf8).span)
        hash.combine(cell)
      }
    }
    return hash.value
  }
}

extension RowIdentity: CustomStringConvertible {
  /// The written form.
  public var description: String { "\(file)#\(row)#" + Digits.hexadecimal(hash, width: 16) }
}
