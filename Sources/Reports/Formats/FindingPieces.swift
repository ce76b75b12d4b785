import Rules
import Stations

/// What findings have in common, such as a file's name, written once as its format writes it.
struct FindingPieces: Sendable {
  private let files: [[UInt8]]
  private let rules: [[UInt8]]
  private let columns: [[UInt8]]
  private let severities: [[UInt8]]

  /// The pieces of a run, each made by the closure of its kind.
  init(
    _ context: ReportContext, file: (String) -> [UInt8], rule: (RuleDescription) -> [UInt8],
    column: (Column) -> [UInt8], severity: (Severity) -> [UInt8]
  ) {
    files = context.files.map(file)
    rules = context.rules.map(rule)
    columns = Column.allCases.map(column)
    severities = Severity.allCases.map(severity)
  }

  /// A file's piece; nil for a place that the run does not have.
  func file(_ index: Int) -> [UInt8]? { files.indices.contains(index) ? files[index] : nil }

  /// A rule's piece; nil for a place that the rule book does not have.
  func rule(_ index: Int) -> [UInt8]? { rules.indices.contains(index) ? rules[index] : nil }

  /// A column's piece.
  func column(_ column: Column) -> [UInt8] { columns[Int(column.rawValue)] }

  /// A severity's piece.
  func severity(_ severity: Severity) -> [UInt8] {
    switch severity {
    case .info: severities[0]
    case .warning: severities[1]
    case .error: severities[2]
    }
  }
}
