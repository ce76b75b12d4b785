import Reports
import Rules

/// Reads findings as `FindingPack` has put them down.
struct PackReader {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  /// The finding of a mark, whose words begin at `start`, and the names of its row.
  static func finding(_ mark: FindingMark, in bytes: [UInt8], at start: Int) -> ReportedFinding {
    var reader = PackReader(bytes: bytes, place: start, end: start + Int(mark.length))
    var finding = Finding(
      rule: mark.rule, severity: mark.severity, file: mark.file, row: mark.row, column: mark.column,
      cellIndex: mark.cellIndex, value: reader.text(), message: reader.text() ?? "", suggestion: reader.text(),
      station: mark.station, related: [])
    let stationName = reader.text() ?? ""
    let office = reader.text() ?? ""
    while reader.place < reader.end {
      finding.related.append(RowPlace(file: Int(reader.number()), row: Int(reader.number())))
    }
    return ReportedFinding(finding, stationName: stationName, office: office)
  }

  private mutating func text() -> String? {
    let count = number()
    if count == .max { return nil }
    let range = place..<place + Int(count)
    place = range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func number() -> UInt32 {
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) }
    place += 4
    return number
  }
}
