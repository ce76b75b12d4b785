import Stations
import Tables

/// The cells of one line of a list of accepted findings.
struct AcceptedCells {
  private let record: TableRecord
  private let header: AcceptedHeader

  /// The cells of a record under the header.
  init(_ record: TableRecord, _ header: AcceptedHeader) {
    self.record = record
    self.header = header
  }

  /// The line's sheet row.
  var row: Int { record.sheetRow }

  /// The cell folded and without surrounding spaces; blank where the line has none.
  func text(_ column: AcceptedColumn) -> String { FoldedText(cell(column).value).text }

  /// The cell without what guards it and without surrounding spaces.
  func trimmed(_ column: AcceptedColumn) -> String { Trimming.trimmed(cell(column).value) }

  /// The sheet's column of the cell, nil where the list has no such column, and the cell without what guards it
  /// (`FormulaGuard`): a finding's value stands in the list as `errors.csv` shows it.
  func cell(_ column: AcceptedColumn) -> (index: Int?, value: String) {
    guard let index = header.index(of: column) else { return (nil, "") }
    return (index, FormulaGuard.unguarded(record.textIfThere(index)))
  }

  /// The sheet's columns of cells that cannot be trusted.
  var spoiledCells: [Int] {
    let named = Set(AcceptedColumn.allCases.compactMap { header.index(of: $0) })
    return Set(record.quirks.filter { $0.kind.spoilsCell && named.contains($0.cell) }.map(\.cell)).sorted()
  }
}
