public import Stations

/// Takes the findings about the form of files.
public struct FileReport: Sendable {
  /// The station whose row the flaws are in; nil where its key cannot be used, and for a whole file.
  public var station: StationKey?
  /// The findings so far.
  public internal(set) var findings: [Finding] = []

  var rule = 0
  var severity = Severity.error
  let file: Int
  let language: Language

  /// An empty report about the file with this place in the list of inputs.
  public init(file: Int, language: Language) {
    self.file = file
    self.language = language
  }

  /// Reports the flaw in words that are made only in the run's language.
  public mutating func add(_ flaw: FileFlaw, ja: @autoclosure () -> String, en: @autoclosure () -> String) {
    findings.append(
      Finding(
        rule: rule, severity: severity, file: file, row: flaw.row, column: flaw.column, cellIndex: flaw.cellIndex,
        value: flaw.value, message: language == .ja ? ja() : en(), suggestion: nil, station: station, related: []))
  }

  /// Gives the findings so far away; the report is empty then.
  mutating func takeFindings() -> [Finding] { exchange(&findings, with: []) }
}
