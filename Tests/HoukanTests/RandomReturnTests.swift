import Foundation
import SystemPackage
import Testing
import TestSupport

@testable import RoundTrip
@testable import Stations
@testable import Tables
@testable import houkan_dev

/// Two hundred random edits over encodings and layouts, through the real program: exactly those cells differ.
@Suite struct RandomReturnTests {
  private static let columns: [Column] = [
    .prefectureCode, .stationCode, .stationName, .founder, .salesRep, .billingSoftware, .notes,
  ]
  private static let words = ["見本", "a", "x,y", "引用\"符", "二\n行", "", "  ", "=1", "'1", "ﾊﾝｶｸ", "①髙"]

  private struct Cell {
    var text: String
    var isQuoted: Bool

    var written: String {
      let needs = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }
      return isQuoted || needs ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
    }
  }

  @Test(arguments: [TextEncoding.utf8, .utf8WithBOM, .cp932, .utf16LE, .utf16BE], [1, 2] as [UInt64])
  func exactlyTheEditedCellsDiffer(_ encoding: TextEncoding, _ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: seed)
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    var rows = (0..<40).map { number in
      RandomReturnTests.columns.map { column in
        switch column {
        case .prefectureCode: Cell(text: "27", isQuoted: pick(2) == 0)
        case .stationCode: Cell(text: String(9_000_000 + number), isQuoted: pick(2) == 0)
        default: Cell(text: RandomReturnTests.words[pick(11)], isQuoted: pick(3) == 0)
        }
      } + (pick(4) == 0 ? [Cell(text: "余分", isQuoted: false)] : [])
    }
    let ends = rows.map { _ in ["\r\n", "\n", "\r", "\n\n"][pick(4)] }
    func export() throws -> Data {
      let header = RandomReturnTests.columns.map(\.header).joined(separator: ",") + "\r\n"
      let text = zip(rows, ends).map { $0.map(\.written).joined(separator: ",") + $1 }
      return try RandomReturnTests.encode(header + text.joined(), encoding)
    }
    try folder.write(export(), to: "exports/a.csv")
    var returned = try sent(folder.path("exports/a.csv"))
    var edited: Set<[Int]> = []
    for _ in 0..<20 {
      let row = pick(rows.count)
      let cell = 2 + pick(RandomReturnTests.columns.count - 2)
      guard edited.insert([row, cell]).inserted else { continue }
      let text = "新" + RandomReturnTests.words[pick(11)] + String(pick(100))
      // A cell that was quoted stays so.
      rows[row][cell] = Cell(text: text, isQuoted: rows[row][cell].written.hasPrefix("\""))
      returned[row][cell] = FormulaGuard.guarded(text)
    }
    returned.reverse()
    let headers = RandomReturnTests.columns.map(\.header) + [RowIdentity.header, SentCells.header]
    let table = ([headers] + returned).map { $0.map { Cell(text: $0, isQuoted: true).written }.joined(separator: ",") }
    try folder.write(table.joined(separator: "\r\n"), to: "returned.csv")
    let outcome = try Program.houkan.run([
      "apply", folder.path("returned.csv"), "--to", folder.path("exports"), "--output", folder.path("out"), "--date",
      "2026-11-22",
    ])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("変更したセル: \(edited.count)\n"), "\(outcome.output)")
    #expect(try folder.data("out/a.csv") == export())
  }

  /// The rows as they are sent: cells, identity, cells as sent.
  private func sent(_ path: String) throws -> [[String]] {
    let records = try TableFile(path: FilePath(path)).records()
    guard case .found(let header) = HeaderFinder(names: .builtIn).find(in: records) else { return [] }
    return records.dropFirst().map { record in
      let cells = SentCells(record, layout: header.layout)
      let hash = RowIdentity.hash(of: record, layout: header.layout)
      return RandomReturnTests.columns.map { FormulaGuard.guarded(cells[$0] ?? "") } + [
        RowIdentity(file: "a.csv", row: record.sheetRow, hash: hash).description, cells.json,
      ]
    }
  }

  private static func encode(_ text: String, _ encoding: TextEncoding) throws -> Data {
    switch encoding {
    case .utf8WithBOM: Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
    case .cp932: try #require(text.data(using: .shiftJIS))
    case .utf16LE: Data([0xFF, 0xFE]) + Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    case .utf16BE: Data([0xFE, 0xFF]) + Data(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    default: Data(text.utf8)
    }
  }
}
