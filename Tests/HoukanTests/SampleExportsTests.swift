import Foundation
import Stations
import Testing

@testable import houkan_dev

/// The committed samples are what the generator makes, byte for byte.
@Suite struct SampleExportsTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples/exports")

  @Test func committedFilesAreUpToDate() throws {
    for file in try SampleExports.files() {
      let committed = try? Data(contentsOf: SampleExportsTests.folder.appendingPathComponent(file.path))
      #expect(
        committed.map { Array($0) } == file.bytes,
        "Samples/exports/\(file.path) differs; run: swift run houkan-dev samples --output Samples/exports")
    }
  }

  @Test func nothingElseIsCommitted() throws {
    let made = Set(try SampleExports.files().map(\.path))
    let found = FileManager.default.enumerator(atPath: SampleExportsTests.folder.path)
    while let path = found?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let whole = SampleExportsTests.folder.appendingPathComponent(path).path
      guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      #expect(made.contains(path), "Samples/exports/\(path) is made by nothing; delete it")
    }
  }

  @Test func sameSeedGivesSameBytes() throws {
    let first = try SampleExports.files(seed: 7).map(\.bytes)
    let second = try SampleExports.files(seed: 7).map(\.bytes)
    #expect(first == second)
    #expect(try SampleExports.files(seed: 8).map(\.bytes) != first)
  }

  @Test func everyDefectSaysWhatItStandsFor() {
    for sheet in SampleExports.sheets + [.saga] {
      for defect in sheet.defects { #expect(!defect.says.isEmpty) }
    }
  }
}
