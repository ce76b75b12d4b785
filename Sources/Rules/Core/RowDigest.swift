public import Stations
public import Tables

/// What the rules about duplicates remember of a row: a fixed number of bytes, whatever the cells hold.
///
/// Texts are kept as 64-bit hashes after normalisation; whoever groups by one checks the texts themselves
/// (`BatchRows.row`). 0 stands for a blank or unusable cell.
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
  /// ステーション名 without width and spaces.
  public var name: UInt64 = 0
  /// 管理番号.
  public var recordID: UInt64 = 0
  /// All cells of the record byte for byte, but for secrets: rows that are equal after normalisation may differ here.
  public var content: UInt64 = 0

  /// A row of which nothing is known but its place.
  public init(place: RowPlace, offset: Int64, length: Int32) {
    self.place = place
    self.offset = offset
    self.length = length
  }
}

extension RowDigest {
  /// What there is to remember of a row, which was read from this record of the file with this number. It does not
  /// depend on the cells of `secrets` (`ColumnLayout.secrets`).
  ///
  /// `scratch` is a buffer that whoever digests many rows passes again and again; what it holds does not matter.
  public init(
    of row: borrowing StationRow, _ record: borrowing TableRecord, without secrets: [Int], file: Int,
    scratch: inout [UInt8]
  ) {
    self.init(place: RowPlace(file: file, row: record.sheetRow), offset: record.offset, length: record.length)
    station = row.key?.number ?? 0
    customerID = row.number(.customerID) ?? 0
    phone = row.number(.phone).map(RowDigest.withLeadingOne) ?? 0
    scratch.removeAll(keepingCapacity: true)
    email = row.usable.contains(.email) ? RowDigest.hash(.email, of: row, &scratch) : 0
    name = RowDigest.hash(.stationName, of: row, &scratch)
    recordID = RowDigest.hash(.recordID, of: row, &scratch)
    content = record.fingerprint(without: secrets)
  }

  /// Whether the two rows surely say the same: their cells are the same bytes under the same header.
  func surelyEquals(_ other: RowDigest) -> Bool { content == other.content && place.file == other.place.file }

  /// The hash of a normalised text, which is appended to `scratch`; 0 where the cell is blank or spoiled.
  private static func hash(_ column: Column, of row: StationRow, _ scratch: inout [UInt8]) -> UInt64 {
    guard row.filled.contains(column), row.flaw(column) != .spoiled else { return 0 }
    let start = scratch.count
    row.appendNormalised(column, to: &scratch)
    var hash = StableHash()
    hash.combine(scratch.span.extracting(start...))
    return hash.value
  }

  /// Ten or eleven digits behind a 1; a number that can be used begins with 0, so its size tells its length.
  private static func withLeadingOne(_ digits: Int64) -> Int64 {
    digits + (digits < 1_000_000_000 ? 10_000_000_000 : 100_000_000_000)
  }
}
