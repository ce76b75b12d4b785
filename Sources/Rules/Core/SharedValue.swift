import Stations

/// What rows may have in common: what the rules about duplicates group them by.
public enum SharedValue: Int, CaseIterable, Sendable {
  /// The station.
  case station
  /// お客さまID.
  case customerID
  /// 電話番号.
  case phone
  /// メールアドレス.
  case email
  /// 管理番号, among the rows of one file.
  case recordIDInFile
  /// ステーション名, among the stations of one prefecture; rows without usable key have none.
  case nameInPrefecture

  /// The value in a row's digest; 0 where there is none.
  @inline(__always)
  func of(_ digest: RowDigest) -> UInt64 {
    switch self {
    case .station: UInt64(digest.station)
    case .customerID: UInt64(digest.customerID)
    case .phone: UInt64(digest.phone)
    case .email: digest.email
    case .recordIDInFile: SharedValue.hash(digest.recordID, with: digest.place.file)
    case .nameInPrefecture:
      digest.station == 0 ? 0 : SharedValue.hash(digest.name, with: StationKey(number: digest.station).prefecture)
    }
  }

  /// The hash of a text that counts only among the rows of the same `area`; 0 where there is no text.
  @inline(__always)
  private static func hash(_ text: UInt64, with area: Int) -> UInt64 {
    if text == 0 { return 0 }
    var hash = StableHash()
    hash.combine(text)
    hash.combine(UInt64(area))
    return hash.value
  }
}
