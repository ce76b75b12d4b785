import Foundation
import Testing
import TestSupport

@testable import houkan_dev

/// Where temporary files cannot be kept: no file is blamed for it, and nothing is published that lacks a part.
@Suite struct TemporaryPlaceTests: LimitsTheMachine {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aMissingFolderForTemporaryFilesIsToldOf() throws {
    try writeExportsThatArePutDown()
    try writeGood()
    let made = try Program.dev.run([
      "bench-data", "--rows", "6000", "--findings-per-row", "3", "--output", folder.path("many"),
    ])
    #expect(made.status == 0)
    for command in [
      "check wide", "check books", "check - < in/osaka.csv", "run wide in --output out --date 2026-11-22",
      "fix wide --output fixed", "check many --fail-on never",
    ] {
      for (language, word) in [("en", "temporary files"), ("ja", "一時ファイル")] {
        let outcome = try shell("TMPDIR=/nowhere houkan \(command) --lang \(language)")
        #expect(outcome.status == 73, "\(command): \(outcome.errors)")
        #expect(outcome.errors.contains("/nowhere") && outcome.errors.contains(word), "\(command): \(outcome.errors)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
    #expect(folder.files(below: "fixed").isEmpty)
  }

  /// Where only the workbooks need it, too, which another library writes.
  @Test func aMissingFolderForTemporaryFilesIsNoFaultOfTheWorkbook() throws {
    try writeGood()
    for command in ["run in --output out --date 2026-11-22", "template --format xlsx --output t.xlsx"] {
      let outcome = try shell("TMPDIR=/nowhere houkan \(command) --lang en")
      #expect(outcome.status == 73, "\(outcome.errors)")
      #expect(outcome.errors.contains("No temporary files can be kept in /nowhere"), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
  }

  /// A list of acceptances that cannot be read for want of room must not count as one that is wrong.
  @Test func aMissingFolderForTemporaryFilesIsNoFaultOfTheAcceptedList() throws {
    try writeGood()
    let list = try #require("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n".data(using: .utf16))
    try folder.write(list, to: "accepted.csv")
    try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    for command in ["check in", "run in --output out"] {
      #expect(try shell("houkan \(command) --config houkan.yaml \(options)").status == 0)
      let outcome = try shell("TMPDIR=/nowhere houkan \(command) --config houkan.yaml \(options)")
      #expect(outcome.status == 73 && outcome.errors.contains("kept in /nowhere"), "\(outcome.errors)")
    }
  }

  @Test func aFullFolderForTemporaryFilesIsToldOf() throws {
    try writeExportsThatArePutDown(rows: 20_000)
    for name in ["wide", "books"] {
      // With less room there the sanitizer of threads dies, which puts half a megabyte down itself.
      let outcome = try shell("ulimit -f 600; TMPDIR=. houkan check \(name) \(options)")
      #expect(outcome.status == 73, "\(outcome.errors)")
      #expect(outcome.errors.contains("ulimit -f") && outcome.errors.contains("temporary"), "\(outcome.errors)")
    }
  }

  /// libxlsxwriter's own temporary files are larger than the workbook; where they are cut, the workbook is not
  /// published.
  @Test func aWorkbookWithCutSheetsIsNotPublished() throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "250", "--findings-per-row", "1", "--date", "2026-11-22", "--output", folder.path("in"),
    ])
    #expect(made.status == 0)
    let outcome = try shell("ulimit -f 900; houkan run in --output out \(options)")
    #expect(outcome.status == 73, "\(outcome.errors)")
    #expect(outcome.errors.contains("No temporary files can be kept in /tmp (File too large)"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
  }

  /// Found by hand: where a file gives its space back before the next one ends, a sheet had a hole in its middle and a
  /// right end.
  @Test(
    .enabled(
      if: ThisMachine.can("unshare --mount --map-root-user mount -t tmpfs none /tmp"),
      "not every machine lets anybody mount a folder"))
  func aWorkbookWithAHoleIsNotPublished() throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "250", "--findings-per-row", "1", "--date", "2026-11-22", "--output", folder.path("in"),
    ])
    #expect(made.status == 0)
    #expect(try shell("houkan run in --output whole \(options)").status == 0)
    let whole = try folder.data("whole/latest/offices/架空第1.xlsx")
    var refused = 0
    for size in [1_000, 1_400, 1_800, 2_000, 2_200, 2_400, 2_600, 16_000] {
      let outcome = try shell(
        ThisMachine.inSmallFolder(kilobytes: size)
          + "TMPDIR=small \"$0\" run in --output out-\(size) \(options)' '\(Program.houkan.url.path)'")
      if outcome.status == 73 {
        refused += 1
        #expect(outcome.errors.contains("No temporary files can be kept in small (No space left"), "\(outcome.errors)")
      } else {
        #expect(outcome.status == 0, "\(size): \(outcome.errors)")
        #expect(try folder.data("out-\(size)/latest/offices/架空第1.xlsx") == whole, "\(size)")
      }
    }
    #expect((1...7).contains(refused))
  }

  /// Exports that are put down in the folder for temporary files before they can be judged.
  private func writeExportsThatArePutDown(rows: Int = 1) throws {
    let text = ([ExportText.header] + Array(repeating: ExportText.goodRow, count: rows)).joined(separator: "\r\n")
    try folder.write(try #require(text.data(using: .utf16)), to: "wide/osaka.csv")
    let sheet = BookSheet(name: "一覧", rows: Self.cells(rows: rows))
    try folder.write(Data(BookWriter.bytes(of: [sheet])), to: "books/osaka.xlsx")
  }
}
