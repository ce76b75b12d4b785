public import Stations

/// Takes the findings about one row after the other.
///
/// A rule calls `add`; everything that a finding carries besides its words comes from the row and the rule in hand.
public struct RowReport: Sendable {
  /// The findings so far, in the order of rows.
  public var pack = FindingPack()

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

  /// The findings so far, for those who expect few.
  public var findings: [Finding] { pack.findings }

  /// Whether the rows' file has the column.
  func hasColumn(_ column: Column) -> Bool { layout.index(of: column) != nil }

  /// Reports the cell of `column` in words that are made only in the run's language.
  public mutating func add(
    _ row: StationRow, _ column: Column?, ja: @autoclosure () -> Message, en: @autoclosure () -> Message,
    suggestion: String? = nil
  ) {
    let cellIndex = column.flatMap { layout.index(of: $0) }
    let start = pack.begin()
    var head = PackedHead()
    if let column, cellIndex != nil { head.value = pack.append(row.rawUTF8(column)) }
    head.message = pack.append(language == .ja ? ja() : en())
    if let suggestion { head.suggestion = pack.append(suggestion) }
    let mark = FindingMark(
      rule: rule, severity: severity, file: file, row: row.sheetRow, column: column, cellIndex: cellIndex,
      station: row.key, offset: start)
    pack.end(mark, head)
  }

  /// Takes over what was found in the form of the row in hand.
  public mutating func take(_ report: inout FileReport) {
    if report.findings.isEmpty { return }
    pack.append(report.takeFindings())
  }

  /// Ends the row in hand, by whose names people know it.
  public mutating func endRow(stationName: ArraySlice<UInt8> = [], office: ArraySlice<UInt8> = []) {
    pack.endRow(stationName: stationName, office: office)
  }
}
