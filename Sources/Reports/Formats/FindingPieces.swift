import Rules
import Stations

/// What findings have in common, such as a file's name, written once as its format writes it.
struct FindingPieces: Sendable {
  private let files: WrittenTexts
  private let rules: WrittenTexts
  private let columns: WrittenTexts
  private let severities: WrittenTexts

  /// The pieces of a run, each made by the closure of its kind. A place that the run does not have is a file without a
  /// name, or `unknownRule`.
  init(
    _ context: ReportContext, file: (String) -> [UInt8], rule: (RuleDescription) -> [UInt8], unknownRule: [UInt8],
    column: (Column) -> [UInt8], severity: (Severity) -> [UInt8]
  ) {
    files = WrittenTexts(context.files.map(file), unknown: file(""))
    rules = WrittenTexts(context.rules.map(rule), unknown: unknownRule)
    columns = WrittenTexts(Column.allCases.map(column))
    severities = WrittenTexts(Severity.allCases.map(severity))
  }

  /// Appends a file's piece.
  func append(file: Int, to out: inout [UInt8]) { files.append(file, to: &out) }

  /// Appends a rule's piece.
  func append(rule: Int, to out: inout [UInt8]) { rules.append(rule, to: &out) }

  /// Appends a column's piece.
  func append(_ column: Column, to out: inout [UInt8]) { columns.append(Int(column.rawValue), to: &out) }

  /// Appends a severity's piece.
  func append(_ severity: Severity, to out: inout [UInt8]) { severities.append(severity.rank, to: &out) }
}
