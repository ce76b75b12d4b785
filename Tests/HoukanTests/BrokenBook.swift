import Foundation

@testable import houkan_dev

extension BookWriter {
  /// A workbook with one sheet of these rows, whose last tag is damaged.
  static func brokenSheet(_ rows: [[BookCell]]) throws -> [UInt8] {
    var bytes = try BookWriter.bytes(of: [BookSheet(name: "一覧", rows: rows)])
    // The parts are not compressed.
    if let tag = Data(bytes).range(of: Data("</worksheet>".utf8)) { bytes[tag.lowerBound + 2] ^= 1 }
    return bytes
  }
}
