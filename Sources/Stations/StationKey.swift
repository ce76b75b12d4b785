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
    let prefecture = Array(FoldedText(prefectureCell).text.utf8)
    let code = Array(FoldedText(stationCodeCell).text.utf8)
    guard !prefecture.isEmpty, !code.isEmpty else { return nil }
    let first = PrefectureReader.read(prefecture.span)
    let second = StationCodeReader.read(code.span)
    guard first.isUsable, second.isUsable else { return nil }
    self.init(prefecture: Int(first.number), stationCode: Int(second.number))
  }
}
