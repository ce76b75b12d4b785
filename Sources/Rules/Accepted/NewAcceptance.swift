import Stations

/// A line to be added to a list of accepted findings.
public struct NewAcceptance: Sendable, Hashable {
  private let cells: [AcceptedColumn: String]

  /// The acceptance of a finding of the rule with this identifier in the file of this name.
  public init(_ finding: Finding, rule: String, file: String, _ acceptance: Acceptance) {
    cells = [
      .rule: rule, .station: finding.station?.description ?? "", .file: finding.station == nil ? file : "",
      .column: finding.column?.header ?? "", .value: finding.value ?? "", .reason: acceptance.reason,
      .by: acceptance.by, .until: acceptance.until.description,
    ]
  }

  /// What stands in the column.
  subscript(column: AcceptedColumn) -> String { cells[column] ?? "" }
}
