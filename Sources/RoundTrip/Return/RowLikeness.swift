import Stations

/// Whether rows that an export holds now can be one that was sent, where they are no longer the same byte for byte.
///
/// A station's key tells it from all others (guide pages 7 and 9). 管理番号 does not: where it is a running number, it is
/// another station's as soon as a row is put in.
struct RowLikeness {
  /// The ways to reach a station.
  static let contacts: [Column] = [.phone, .email, .customerID]

  /// The cells as sent, and as they will be once they are corrected.
  private let versions: [[Column: String]]
  private let stations: [StationKey]

  init(sent: [Column: String], corrected: [Column: String]) {
    versions = [sent, corrected]
    stations = versions.compactMap(RowLikeness.station)
  }

  /// Whether both name one station, or spell a code that nobody can use alike.
  func isSameStation(_ row: [Column: String]) -> Bool {
    if let station = RowLikeness.station(row) { return stations.contains(station) }
    return agrees(.stationCode, row) && agrees(.prefectureCode, row)
  }

  /// Whether the names agree, and one of the ways to reach the station where both say any.
  func resembles(_ row: [Column: String]) -> Bool {
    guard agrees(.stationName, row) else { return false }
    let known = RowLikeness.contacts.filter { column in
      RowLikeness.text(column, row) != nil && versions.contains { RowLikeness.text(column, $0) != nil }
    }
    return known.isEmpty || known.contains { agrees($0, row) }
  }

  private func agrees(_ column: Column, _ row: [Column: String]) -> Bool {
    guard let text = RowLikeness.text(column, row) else { return false }
    return versions.contains { RowLikeness.text(column, $0) == text }
  }

  /// What the cell says, whatever its written form; nil where it is blank.
  private static func text(_ column: Column, _ row: [Column: String]) -> String? {
    guard let cell = row[column] else { return nil }
    let text = FoldedText(cell).text
    if text.isEmpty { return nil }
    let reading = column.reading(of: cell)
    return column.definition.type != .text && reading.isUsable && reading.number != 0 ? "\(reading.number)" : text
  }

  private static func station(_ row: [Column: String]) -> StationKey? {
    StationKey(presumedOf: row[.prefectureCode] ?? "", stationCodeCell: row[.stationCode] ?? "")
  }
}
