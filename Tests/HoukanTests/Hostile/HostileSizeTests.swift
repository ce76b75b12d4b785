import CLibZip
import Foundation
import Testing
import TestSupport

/// Cells, rows and workbooks of any size: read or refused in a bounded time and memory, and said so.
@Suite struct HostileSizeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let header = ExportText.header + ",備考\n"
  private static let good = "27,0090031,見本訪問看護ステーション,2027-03-31,\n"

  /// Checks a file within 30 s, also on a slow machine.
  private func check(_ data: Data, _ name: String) throws -> CheckedExport {
    let start = ContinuousClock.now
    let found = try CheckedExport(folder.write(data, to: name))
    #expect(ContinuousClock.now - start < Patience.of(.seconds(30)))
    return found
  }

  @Test func aCellOfTheLongestLengthIsReadAndOneMoreIsReported() throws {
    let row = "27,0090015,見本訪問看護ステーション,2027-03-31,"
    for (count, expected) in [(32_767, 0), (32_768, 1)] {
      let text = Self.header + row + String(repeating: "長", count: count) + "\n"
      let found = try check(Data(text.utf8), "long.csv")
      #expect(found.findings(of: "cell-too-long").count == expected)
    }
  }

  /// Found by hand: a record beyond what is read at once was passed over without a word.
  @Test func aCellOfAHundredMegabytesIsReported() throws {
    var data = Data((Self.header + "27,0090015,見本,2027-03-31,").utf8)
    data.append(Data(repeating: UInt8(ascii: "x"), count: 100 << 20))
    data.append(Data(("\n" + Self.good).utf8))
    let found = try check(data, "huge.csv")
    #expect(found.findings(of: "cell-too-long").map(\.row) == [2])
    #expect(found.findings.count == 1)
  }

  @Test func aMillionColumnsAreReported() throws {
    let row = Self.good.dropLast() + String(repeating: ",x", count: 1_000_000) + "\n"
    let found = try check(Data((Self.header + row).utf8), "wide.csv")
    #expect(found.findings(of: "ragged-row").map(\.row) == [2])
    let header = Self.header.dropLast() + String(repeating: ",", count: 1_000_000) + "\n"
    #expect(try check(Data((header + Self.good).utf8), "commas.csv").findings(of: "ragged-row").count <= 1)
  }

  /// Found by hand: putting a row's findings in order took time that grew with their square.
  @Test func aRowOfBrokenCellsIsReported() throws {
    let row = Self.good.dropLast() + String(repeating: ",\0\u{FFFD}", count: 16_370) + "\n"
    #expect(try check(Data((Self.header + row).utf8), "broken.csv").findings.count > 16_370)
  }

  @Test func aBillionLaughsAndAZipBombAreRefused() throws {
    let entities = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
    let doctype = "<!DOCTYPE worksheet [<!ENTITY l0 \"ha\">\(entities.joined())]>"
    let laughs = Self.book(
      "\(doctype)<worksheet><sheetData><row><c t=\"str\"><v>&l9;</v></c></row></sheetData></worksheet>")
    let bomb = Self.book(
      "<worksheet><sheetData>" + String(repeating: " ", count: 64 << 20) + "</sheetData></worksheet>")
    for (name, parts) in [("laughs.xlsx", laughs), ("bomb.xlsx", bomb)] {
      try Self.zip(parts, to: folder.path(name))
      let start = ContinuousClock.now
      let outcome = try Program.houkan.run(["check", folder.path(name), "--date", "2026-11-22", "--progress", "none"])
      #expect(outcome.status == 65 && outcome.errors.contains(name), "\(outcome.errors)")
      #expect(ContinuousClock.now - start < Patience.of(.seconds(10)))
    }
  }

  private static func book(_ sheet: String) -> [(String, String)] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationship(_ kind: String, _ target: String) -> String {
      "<Relationships><Relationship Id=\"a\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/></Relationships>"
    }
    return [
      ("_rels/.rels", relationship("officeDocument", "xl/workbook.xml")),
      ("xl/_rels/workbook.xml.rels", relationship("worksheet", "sheet.xml")),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"\(relations)\"><sheets><sheet name=\"一覧\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
      ),
      ("xl/sheet.xml", sheet),
    ]
  }

  /// Packs the parts, compressed.
  private static func zip(_ parts: [(String, String)], to path: String) throws {
    let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil))
    // libzip reads the parts when it closes the archive.
    let copies = parts.map { part in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.1.utf8.count)
      _ = copy.initialize(from: part.1.utf8)
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    for ((name, _), copy) in Swift.zip(parts, copies) {
      let source = zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0)
      #expect(zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0)
    }
    #expect(zip_close(archive) == 0)
  }
}
