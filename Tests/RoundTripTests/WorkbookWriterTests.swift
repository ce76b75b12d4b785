import Foundation
import Stations
import SystemPackage
import TestSupport
import Testing

@testable import RoundTrip

/// How workbooks come into being; what is in them is read back in `OfficeWorkbookTests`.
@Suite struct WorkbookWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func path(_ name: String) -> FilePath { folder.filePath(name) }

  private func begin(_ name: String) throws -> WorkbookWriter {
    try WorkbookWriter(path(name), title: "見本", day: OfficeFixture.today)
  }

  @Test func sameContentGivesSameBytes() throws {
    let file = try OfficeFixture.write("a.xlsx", in: folder.root)
    let first = try Data(contentsOf: file)
    // Two workbooks of the same two seconds would have the same times anyway.
    #expect(try ReadBack.years(of: file) == [1980])
    #expect(try Data(contentsOf: OfficeFixture.write("b.xlsx", in: folder.root)) == first)
    #expect(try Data(contentsOf: OfficeFixture.write("c.xlsx", in: folder.root, language: .english)) != first)
  }

  @Test func onlyTheOwnerMayRead() throws {
    let file = try OfficeFixture.write("a.xlsx", in: folder.root)
    let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    #expect(folder.names() == ["a.xlsx"])
  }

  @Test func anUnfinishedWorkbookLeavesNothing() throws {
    try Data("old".utf8).write(to: folder.url("a.xlsx"))
    do {
      let book = try begin("a.xlsx")
      try book.addSheet("x").text("見本", 0, 0, CellStyle())
    }
    #expect(folder.names() == ["a.xlsx"])
    #expect(try Data(contentsOf: folder.url("a.xlsx")) == Data("old".utf8))
  }

  @Test func aFolderThatDoesNotExistIsAFailure() {
    #expect(throws: WorkbookWriteFailure(path("nowhere/a.xlsx"), .system(.noSuchFileOrDirectory))) {
      try begin("nowhere/a.xlsx")
    }
  }

  @Test func aNameThatIsTakenByAFolderIsAFailure() throws {
    try FileManager.default.createDirectory(
      at: folder.url("a.xlsx/inner"), withIntermediateDirectories: true)
    let book = try begin("a.xlsx")
    _ = try book.addSheet("x")
    #expect(throws: WorkbookWriteFailure(path("a.xlsx"), .system(.isDirectory))) { try book.finish() }
    #expect(folder.names() == ["a.xlsx"])
  }

  @Test(arguments: ["a/b", "a:b", "'a", String(repeating: "長", count: 32), "taken"])
  func sheetNamesThatASpreadsheetRefusesAreFailures(_ name: String) throws {
    let book = try begin("a.xlsx")
    _ = try book.addSheet("Taken")
    #expect(throws: WorkbookWriteFailure.self) { try book.addSheet(name) }
  }

  @Test func rowsMustComeInTheirOrder() throws {
    let book = try begin("a.xlsx")
    let sheet = try book.addSheet("x")
    try sheet.text("2", 2, 0, CellStyle())
    #expect(throws: WorkbookWriteFailure.self) { try sheet.text("1", 1, 0, CellStyle()) }
  }

  @Test func linesAreCountedByWidth() {
    #expect(TextLines.count("", width: 10) == 1)
    #expect(TextLines.count("ああああああ", width: 10) == 2)
    #expect(TextLines.count("a\n\nb", width: 10) == 3)
    #expect(TextLines.count("a\n\nb", width: 10, least: 2) == 3)
    #expect(TextLines.count("ああああああ", width: 5, least: 2) == 3)
    #expect(TextLines.count("あ", width: 10, least: 2) == 2)
  }
}
