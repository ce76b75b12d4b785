import Rules
import Stations

/// What stays in memory of a finding: its place among the others, and where its words lie in the spool.
struct FindingMark: Sendable {
  /// Where the words lie.
  var offset: Int64
  // As narrow as what they hold: there may be millions.
  private let stationNumber: Int64
  private let fileNumber: Int32
  private let rowNumber: Int32
  private let cellNumber: Int32
  /// How many bytes the words have.
  let length: Int32
  private let ruleNumber: UInt16
  private let columnNumber: UInt8
  /// The severity.
  let severity: Severity

  /// The file's place in the list of inputs.
  var file: Int { Int(fileNumber) }
  /// The rule's place in the rule book.
  var rule: Int { Int(ruleNumber) }
  /// The sheet row, or nil for the whole file.
  var row: Int? { rowNumber < 0 ? nil : Int(rowNumber) }
  /// The column, or nil for the whole row or file.
  var column: Column? { Column(rawValue: columnNumber) }
  /// The sheet's column, 0 for A, or nil where the file has no such cell.
  var cellIndex: Int? { cellNumber < 0 ? nil : Int(cellNumber) }
  /// The station, where the row has a usable key.
  var station: StationKey? { stationNumber == 0 ? nil : StationKey(number: stationNumber) }

  /// The mark of a finding whose words lie there.
  init(_ finding: Finding, offset: Int64, length: Int) {
    self.offset = offset
    self.length = Int32(clamping: length)
    stationNumber = finding.station?.number ?? 0
    fileNumber = Int32(clamping: finding.file)
    rowNumber = finding.row.map { Int32(clamping: $0) } ?? -1
    cellNumber = finding.cellIndex.map { Int32(clamping: $0) } ?? -1
    ruleNumber = UInt16(clamping: finding.rule)
    columnNumber = finding.column?.rawValue ?? .max
    severity = finding.severity
  }
}
