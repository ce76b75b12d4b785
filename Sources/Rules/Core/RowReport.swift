public import Stations

/// Takes the findings about one row after the other.
///
/// A rule calls `add`; everything that a finding carries besides its words comes from the row and the rule in hand.
public struct RowReport: Sendable {
  /// The findings so far, in the order of rows.
  public internal(set) var findings: [Finding] = []

  var rule = 0
  var severity = Severity.error
  var file: Int
  let language: Language
  let layout: ColumnLayout

  /// An empty report about the rows of the file with this place in the list of inputs.
  public init(file: Int, language: Language, layout: ColumnLayout) {
    self.file = file
    self.language = language
    self.layout = layout
  }

  /// Reports the cell of `column` in words that are made only in the run's language.
  public mutating func add(
    _ row: StationRow, _ column: Column?, ja: @autoclosure () -> String, en: @autoclosure () -> String,
    suggestion: String? = nil, hidesValue: Bool = false
  ) {
    let cellIndex = column.flatMap { layout.index(of: $0) }
    let value = hidesValue || cellIndex == nil ? nil : column.map { row.value($0) }
    findings.append(
      Finding(
        rule: rule, severity: severity, file: file, row: row.sheetRow, column: column, cellIndex: cellIndex,
        value: value, message: language == .ja ? ja() : en(), suggestion: suggestion, station: row.key, related: []))
  }

  /// Gives the findings so far away; the report is empty then.
  public mutating func takeFindings() -> [Finding] {
    var taken: [Finding] = []
    swap(&taken, &findings)
    return taken
  }
}
