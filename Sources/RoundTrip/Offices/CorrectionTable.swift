public import Stations
import Tables

/// The rows to be corrected as a CSV file, for those without Excel: what sheet 修正 holds, without its colours.
///
/// UTF-8 with byte order mark, CRLF. Cells that a spreadsheet would execute are guarded (`FormulaGuard`).
public struct CorrectionTable: Sendable {
  private let columns: [CorrectionColumn]
  private let language: BookLanguage

  /// The table for exports that have these columns.
  public init(columns: ColumnSet, language: BookLanguage) {
    self.columns = CorrectionColumn.all(for: columns)
    self.language = language
  }

  /// Appends byte order mark and headings.
  public func begin(_ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      csv.begin(columns.map(\.header))
    }
  }

  /// Appends a row.
  public func row(_ row: CorrectionRow, _ out: inout [UInt8]) {
    CSVWriter.append(to: &out) { csv in
      for column in columns { csv.cell(FormulaGuard.guarded(text(row, column))) }
      csv.endRow()
    }
  }

  private func text(_ row: CorrectionRow, _ column: CorrectionColumn) -> String {
    switch column {
    case .severity: row.worst?.label ?? ""
    case .subject: row.name + (row.name.isEmpty ? "" : " ") + "(" + CorrectionWords.place(row.identity, language) + ")"
    case .value(let column): row.sent[column] ?? ""
    case .remarks: row.remarks.map(\.line).joined(separator: "\n")
    case .confirmation, .reason, .until: ""
    case .identity: row.identity.description
    case .sent: row.sentJSON
    }
  }
}
