/// What identifies a station: the 10-digit 医療機関コード, that is prefecture (2) + 点数表 6 + station code (7).
///
/// Seven digits alone are not unique: prefectures share values. Source: guide pages 7 and 9.
public struct StationKey: Hashable, Comparable, Sendable {
  /// The ten digits as a number, 1_660_000_000…4_769_999_999.
  public let number: Int64

  /// The key of a station code (0…9_999_999) in a prefecture (JIS X 0401 number).
  public init(prefecture: Int, stationCode: Int) {
    self.number = (Int64(prefecture) * 10 + 6) * 10_000_000 + Int64(stationCode)
  }

  /// The key whose ten digits are this number, as `number` gave it.
  public init(number: Int64) {
    self.number = number
  }

  /// The columns that say which station a row is about.
  public static let columns: [Column] = [.prefectureCode, .stationCode]

  /// The prefecture's number of JIS X 0401, 1…47.
  public var prefecture: Int { Int(number / 100_000_000) }

  /// The order of the ten digits.
  public static func < (left: StationKey, right: StationKey) -> Bool { left.number < right.number }
}

extension StationKey: CustomStringConvertible {
  /// The ten digits.
  public var description: String { Int(number).padded(to: 10) }
}

extension StationKey {
  /// The station of two cells as an export has them, or nil where one of them cannot be used.
  public init?(prefectureCell: String, stationCodeCell: String) {
    guard let (prefecture, code) = StationKey.readings(prefectureCell, stationCodeCell), prefecture.isUsable,
      code.isUsable
    else { return nil }
    self.init(prefecture: Int(prefecture.number), stationCode: Int(code.number))
  }

  /// The station that two cells stand for as far as anybody can tell (`StationRow.presumedKey`).
  public init?(presumedOf prefectureCell: String, stationCodeCell: String) {
    guard let (prefecture, code) = StationKey.readings(prefectureCell, stationCodeCell) else { return nil }
    self.init(presumedOf: prefecture, code)
  }

  /// The station of a code that can be used, or has only lost its first zero, or has the ten digits of prefecture and
  /// 点数表 before it.
  init?(presumedOf prefecture: CellReading, _ code: CellReading) {
    guard prefecture.isUsable, code.isUsable || [.stationCodeLostZero, .stationCodeTenDigits].contains(code.flaw) else {
      return nil
    }
    self.init(prefecture: Int(prefecture.number), stationCode: Int(code.number % 10_000_000))
    if code.flaw == .stationCodeTenDigits, number != code.number { return nil }
  }

  /// What two cells say; nil where one of them is blank.
  private static func readings(_ prefecture: String, _ code: String) -> (CellReading, CellReading)? {
    if Trimming.trimmed(prefecture).isEmpty || Trimming.trimmed(code).isEmpty { return nil }
    return (Column.prefectureCode.reading(of: prefecture), Column.stationCode.reading(of: code))
  }
}
