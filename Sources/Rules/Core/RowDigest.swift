public import Stations

/// What the rules about duplicates remember of a row: a fixed number of bytes, whatever the cells hold.
///
/// Texts are kept as 64-bit hashes after normalisation; whoever groups by one checks the texts themselves
/// (`BatchView.row`). 0 stands for a blank or unusable cell.
public struct RowDigest: Sendable {
  /// Where the row is.
  public var place: RowPlace
  /// Where the record's bytes begin in its file.
  public var offset: Int64
  /// How many bytes the record has.
  public var length: Int32
  /// `StationKey.number`.
  public var station: Int64 = 0
  /// お客さまID, ten digits.
  public var customerID: Int64 = 0
  /// 電話番号, its digits behind a 1 so that leading zeros count.
  public var phone: Int64 = 0
  /// メールアドレス in lower case.
  public var email: UInt64 = 0
  /// 開設者 without width and spaces.
  public var founder: UInt64 = 0
  /// ステーション名 without width and spaces.
  public var name: UInt64 = 0
  /// 管理番号.
  public var recordID: UInt64 = 0
  /// Every column after normalisation.
  public var content: UInt64 = 0

  /// A row of which nothing is known but its place.
  public init(place: RowPlace, offset: Int64, length: Int32) {
    self.place = place
    self.offset = offset
    self.length = length
  }
}

extension RowDigest {
  /// What there is to remember of a row.
  ///
  /// `scratch` is a buffer that whoever digests many rows passes again and again; what it holds does not matter.
  public init(of row: StationRow, place: RowPlace, offset: Int64, length: Int32, scratch: inout [UInt8]) {
    self.init(place: place, offset: offset, length: length)
    station = row.key?.number ?? 0
    customerID = row.number(.customerID) ?? 0
    phone = row.number(.phone).map(RowDigest.withLeadingOne) ?? 0
    var whole = StableHash()
    row.filled.forEach { column in
      whole.combine(UInt64(column.rawValue))
      if let number = row.comparableNumber(column) {
        whole.combine(UInt64(bitPattern: number))
        return
      }
      scratch.removeAll(keepingCapacity: true)
      row.appendComparable(column, to: &scratch)
      var hash = StableHash()
      hash.combine(scratch.span)
      whole.combine(hash.value)
      if row.flaw(column) != .spoiled { remember(hash.value, of: column, isUsable: row.usable.contains(column)) }
    }
    content = whole.value
  }

  private mutating func remember(_ hash: UInt64, of column: Column, isUsable: Bool) {
    switch column {
    case .email: email = isUsable ? hash : 0
    case .founder: founder = hash
    case .stationName: name = hash
    case .recordID: recordID = hash
    default: break
    }
  }

  /// Ten or eleven digits behind a 1; a number that can be used begins with 0, so its size tells its length.
  private static func withLeadingOne(_ digits: Int64) -> Int64 {
    digits + (digits < 1_000_000_000 ? 10_000_000_000 : 100_000_000_000)
  }
}
