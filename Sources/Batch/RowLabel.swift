import Stations

/// The texts by which people know a row that has findings.
public struct RowLabel: Sendable, Hashable {
  /// ステーション名.
  public let stationName: String
  /// 営業所: the cell, or the file's name where there is none.
  public let office: String

  init(_ row: StationRow, input: InputFile) {
    stationName = row.text(.stationName)
    office = row.isBlank(.office) ? input.stem : row.text(.office)
  }
}
