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
