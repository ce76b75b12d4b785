public import Stations

/// What stays in memory of a finding: its place among the others, and where its words lie in a pack.
public struct FindingMark: Sendable {
  // As narrow as what they hold, 24 bytes in all: there may be millions. An offset has 40 bits, a station's number 34.
  private let rowNumber: Int32
  private let fileNumber: Int32
  private var offsetLow: UInt32
  private let stationLow: UInt32
  private var offsetHigh: UInt8
  private let stationHigh: UInt8
  private let cellNumber: UInt16
  private let ruleNumber: UInt16
  private let columnNumber: UInt8
  /// The severity.
  public let severity: Severity

  /// Where the words lie.
  public var offset: Int64 {
    get { Int64(offsetHigh) << 32 | Int64(offsetLow) }
    set {
      offsetLow = UInt32(truncatingIfNeeded: newValue)
      offsetHigh = UInt8(truncatingIfNeeded: newValue >> 32)
    }
  }

  /// The file's place in the list of inputs.
  public var file: Int { Int(fileNumber) }
  /// The rule's place in the rule book.
  public var rule: Int { Int(ruleNumber) }
  /// The sheet row, or nil for the whole file.
  public var row: Int? { rowNumber < 0 ? nil : Int(rowNumber) }
  /// The column, or nil for the whole row or file.
  public var column: Column? { Column(rawValue: columnNumber) }
  /// The sheet's column, 0 for A, or nil where the file has no such cell.
  public var cellIndex: Int? { cellNumber == .max ? nil : Int(cellNumber) }

  /// The station, where the row has a usable key.
  public var station: StationKey? {
    let number = Int64(stationHigh) << 32 | Int64(stationLow)
    return number == 0 ? nil : StationKey(number: number)
  }

  /// The mark of a finding whose words lie there.
  init(
    rule: Int, severity: Severity, file: Int, row: Int?, column: Column?, cellIndex: Int?, station: StationKey?,
    offset: Int
  ) {
    let station = station?.number ?? 0
    self.severity = severity
    rowNumber = row.map { Int32(clamping: $0) } ?? -1
    fileNumber = Int32(clamping: file)
    stationLow = UInt32(truncatingIfNeeded: station)
    stationHigh = UInt8(truncatingIfNeeded: station >> 32)
    cellNumber = cellIndex.map { UInt16(clamping: $0) } ?? .max
    ruleNumber = UInt16(clamping: rule)
    columnNumber = column?.rawValue ?? .max
    offsetLow = UInt32(truncatingIfNeeded: offset)
    offsetHigh = UInt8(truncatingIfNeeded: offset >> 32)
  }
}
