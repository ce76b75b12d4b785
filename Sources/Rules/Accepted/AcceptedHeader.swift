import Stations
import Tables

/// The header of a list of accepted findings: which cell belongs to which column, in any order.
struct AcceptedHeader: Sendable {
  /// The header's sheet row.
  let row: Int
  private let indices: [AcceptedColumn: Int]

  /// The header that a record is, as far as it is one; of a name that stands twice the first counts.
  init(_ record: TableRecord) {
    row = record.sheetRow
    var indices: [AcceptedColumn: Int] = [:]
    for index in 0..<record.count {
      let name = String(FoldedText(record.text(index)).text.unicodeScalars.filter { !$0.properties.isWhitespace })
      guard let column = AcceptedHeader.column(named: name.lowercased()), indices[column] == nil else { continue }
      indices[column] = index
    }
    self.indices = indices
  }

  /// The sheet's column, 0 for A, or nil where the list has none.
  func index(of column: AcceptedColumn) -> Int? { indices[column] }

  /// The columns that the list lacks; of 医療機関コード and ファイル one is enough.
  var missing: [AcceptedColumn] {
    AcceptedColumn.allCases.filter { column in
      switch column {
      case .station: indices[.station] == nil && indices[.file] == nil
      case .file: false
      default: indices[column] == nil
      }
    }
  }

  /// The header among the records, or of the best row the columns that it lacks.
  static func find(in records: [TableRecord]) -> Result<AcceptedHeader, MissingColumns> {
    var best: AcceptedHeader?
    for record in records where record.sheetRow <= HeaderFinder.searchedRows {
      let header = AcceptedHeader(record)
      if header.missing.isEmpty { return .success(header) }
      if header.indices.count > best?.indices.count ?? 0 { best = header }
    }
    return .failure(
      MissingColumns(columns: best?.missing ?? AcceptedColumn.allCases.filter { $0 != .file }, row: best?.row))
  }

  /// The columns that the best row lacks.
  struct MissingColumns: Error {
    let columns: [AcceptedColumn]
    /// The sheet row of that row; nil where no row looks like a header.
    let row: Int?
  }

  private static func column(named name: String) -> AcceptedColumn? {
    AcceptedColumn.allCases.first { $0.rawValue == name || $0.header == name }
  }
}
