import Foundation

/// Small exports for tests, written as an office would.
enum ExportText {
  static let header = "都道府県コード,ステーションコード,ステーション名,工事日"

  /// An export with these rows under the usual header.
  static func of(_ rows: String...) -> String { ([header] + rows).joined(separator: "\r\n") + "\r\n" }

  /// A row of which nothing is wrong.
  static let goodRow = "27,0090015,見本訪問看護ステーション,2027-03-31"
  /// A row whose station code has lost its zero, with the code that has the right check digit.
  static let lostZeroRow = "27,90015,見本訪問看護ステーション,2027-03-31"
}
