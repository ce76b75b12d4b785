public import Stations
public import Tables

/// The cells of a row as they were when its table went out, by column.
///
/// Written as a JSON object of strings whose names are the columns' keys, in the column `SentCells.header` of the
/// table: what a spreadsheet does to the visible cells can so be told from what people do. Behind them stand, with
/// spaces between, the keys of the locked columns under the name `houkan-locked`, and the row's findings
/// (`SentFinding`) under `houkan-findings`.
public struct SentCells: Sendable, Hashable {
  /// The header of the column with the cells as sent.
  public static let header = "houkan-sent"

  /// The cells, as read, of the declared columns that the file had.
  public private(set) var cells: [Column: String] = [:]
  /// The columns whose cells must stay: what identifies the station, where that was right.
  public internal(set) var locked = ColumnSet()

  /// The findings that stood beside the cells; nil where an older version has not said them.
  public internal(set) var findings: Set<SentFinding>?

  private static let lockedName = "houkan-locked"
  private static let findingsName = "houkan-findings"

  /// The cells as given, none of them locked.
  public init(_ cells: [Column: String]) {
    self.cells = cells
  }

  /// The cells of a record.
  public init(_ record: TableRecord, layout: ColumnLayout) {
    for column in Column.allCases {
      guard let index = layout.index(of: column) else { continue }
      cells[column] = record.textIfThere(index)
    }
  }

  /// The cells of a row.
  public init(_ row: StationRow, layout: ColumnLayout) {
    for column in Column.allCases where layout.index(of: column) != nil { cells[column] = row.value(column) }
  }

  /// Reads the written form; nil for any other text. Names that are no column's are passed over: they come from a
  /// newer version.
  public init?(_ json: String) {
    guard let pairs = FlatJSON.parse(json) else { return nil }
    for (name, value) in pairs {
      if let column = Column(key: name) { cells[column] = value }
      if name == SentCells.lockedName {
        locked = ColumnSet(value.split(separator: " ").compactMap { Column(key: String($0)) })
      }
      if name == SentCells.findingsName { findings = Set(value.split(separator: " ").compactMap(SentFinding.init)) }
    }
  }

  /// The same cells as the record holds them, which is still the one that was sent: a spreadsheet may have saved the
  /// table in an encoding that lacks some of their characters.
  public func asHeld(by record: TableRecord, layout: ColumnLayout) -> SentCells {
    var held = completed(by: record, layout: layout)
    held.cells = held.cells.filter { cells[$0.key] != nil }
    return held
  }

  /// The same with all cells of the record, those too that no spreadsheet could carry.
  public func completed(by record: TableRecord, layout: ColumnLayout) -> SentCells {
    var whole = SentCells(record, layout: layout)
    whole.locked = locked
    whole.findings = findings
    return whole
  }

  /// Whether people who have seen the row have seen this finding, about a cell that has now this text (nil where the
  /// finding has none).
  public func shows(_ finding: SentFinding, about value: String?) -> Bool {
    guard findings?.contains(finding) ?? true else { return false }
    guard let column = finding.column else { return true }
    return FoldedText(value ?? "") == FoldedText(cells[column] ?? "")
  }

  /// The cell as sent, or nil where the file had no such column.
  public subscript(column: Column) -> String? { cells[column] }

  /// The written form, columns in their order.
  public var json: String {
    var members = Column.allCases.compactMap { column in cells[column].map { (column.key, $0) } }
    let keys = Column.allCases.filter { locked.contains($0) }.map(\.key)
    if !keys.isEmpty { members.append((SentCells.lockedName, keys.joined(separator: " "))) }
    if let findings {
      members.append((SentCells.findingsName, findings.map(\.description).sorted().joined(separator: " ")))
    }
    return FlatJSON.text(members)
  }
}
