public import Stations

/// Takes the findings about rows together.
public struct BatchReport: Sendable {
  /// The findings so far.
  public internal(set) var findings: [Finding] = []

  var rule = 0
  var severity = Severity.error
  let language: Language
  let layouts: [ColumnLayout?]

  /// An empty report; `layouts` has the layout of every input, nil where it has no usable header.
  public init(language: Language, layouts: [ColumnLayout?]) {
    self.language = language
    self.layouts = layouts
  }

  /// Reports a row's cell and the other rows it is about, in words that are made only in the run's language.
  public mutating func add(
    _ place: RowPlace, _ row: StationRow, _ column: Column?, related: [RowPlace],
    ja: @autoclosure () -> String, en: @autoclosure () -> String, suggestion: String? = nil
  ) {
    let cellIndex = column.flatMap { layouts[place.file]?.index(of: $0) }
    findings.append(
      Finding(
        rule: rule, severity: severity, file: place.file, row: place.row, column: column, cellIndex: cellIndex,
        value: cellIndex == nil ? nil : column.map { row.value($0) }, message: language == .ja ? ja() : en(),
        suggestion: suggestion, station: row.key, related: related))
  }
}
