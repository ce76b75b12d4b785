import Tables

/// A header row: which cells name which columns, and which name none, one twice, or secrets.
public struct Header: Sendable {
  /// A header cell that is reported.
  public struct Cell: Sendable, Hashable {
    /// The sheet's column, 0 for A.
    public let index: Int
    /// The header as written.
    public let name: String
  }

  /// Which cell belongs to which column.
  public let layout: ColumnLayout
  /// Headers that name no column.
  public let unknown: [Cell]
  /// Headers under which secrets stand.
  public let secret: [Cell]
  /// Headers that name a column a second time.
  public let repeated: [Cell]
  /// How many different columns are named.
  public let knownCount: Int
  private let repeatedColumns: [Int: Column]

  /// The column that a repeated header names once more.
  public func column(of cell: Cell) -> Column? { repeatedColumns[cell.index] }

  init(_ record: TableRecord, names: HeaderNames) {
    var columns: [Column?] = []
    var (unknown, secret, repeated): ([Cell], [Cell], [Cell]) = ([], [], [])
    var repeatedColumns: [Int: Column] = [:]
    var seen = ColumnSet()
    var width = 0
    for index in 0..<record.count {
      let cell = Cell(index: index, name: record.text(index))
      columns.append(nil)
      switch Header.meaning(of: cell.name, names) {
      case .nothing: continue
      case .unknown: unknown.append(cell)
      case .secret: secret.append(cell)
      case .column(let column) where seen.contains(column):
        repeated.append(cell)
        repeatedColumns[index] = column
      case .column(let column):
        columns[index] = column
        seen.insert(column)
      }
      width = index + 1
    }
    self.layout = ColumnLayout(
      headerRow: record.sheetRow, width: width, columns: Array(columns.prefix(width)),
      secrets: secret.map(\.index), names: names)
    self.unknown = unknown
    self.secret = secret
    self.repeated = repeated
    self.repeatedColumns = repeatedColumns
    self.knownCount = columns.count { $0 != nil }
  }

  /// What a header cell says of the cells below it.
  private enum Meaning {
    case nothing, unknown, secret
    case column(Column)
  }

  private static func meaning(of name: String, _ names: HeaderNames) -> Meaning {
    if SecretHeader.isSecret(name) { return .secret }
    if let column = names.column(named: name) { return .column(column) }
    return HeaderNames.comparable(name, keepsBrackets: true).isEmpty ? .nothing : .unknown
  }
}
