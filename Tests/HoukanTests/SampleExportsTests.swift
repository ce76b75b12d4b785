import Foundation
import Stations
import TestSupport
import Testing

@testable import houkan_dev

/// The committed samples are what the generator makes, byte for byte.
@Suite struct SampleExportsTests {
  private static let folder = Repository.url("Samples/exports")

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

  /// A row that stands for an error or a warning is judged so, and one whose note calls it right is neither.
  @Test func everyDefectIsWhatItSays() throws {
    let severities = try Self.severities()
    var held = 0
    for sheet in SampleExports.sheets + [.saga] {
      let rows = try SheetCells.read(
        Self.folder.appendingPathComponent(sheet.path).path, delimiter: sheet.delimiter,
        sheet: sheet.path.hasSuffix(".xlsx") ? 1 : 0)
      for defect in sheet.defects where !defect.note.isEmpty {
        let places = rows.indices.filter { rows[$0].contains(defect.note) }.map { "\(sheet.path):\($0 + 1)" }
        let found = places.map { severities[$0] ?? [] }
        for severity in ["error", "warning"] where defect.says.contains(": \(severity)") {
          #expect(!found.isEmpty && found.allSatisfy { $0.contains(severity) }, "\(sheet.path): \(defect.note)")
          held += 1
        }
        if defect.note.hasSuffix("：正しい") {
          #expect(!found.isEmpty && found.allSatisfy { $0.isSubset(of: ["info"]) }, "\(sheet.path): \(defect.note)")
          held += 1
        }
      }
    }
    #expect(held > 50)
  }

  /// How severe the findings about each row of the samples are, by `file:row`.
  private static func severities() throws -> [String: Set<String>] {
    let outcome = try Program.houkan.run([
      "check", Repository.samples, "--date", Repository.sampleDay, "--format", "jsonl", "--fail-on", "never",
      "--progress", "none",
    ])
    var severities: [String: Set<String>] = [:]
    for line in outcome.output.split(separator: "\n") {
      let finding = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard let row = finding["row"] as? Int else { continue }
      let (file, severity) = (finding["file"] as? String, finding["severity"] as? String)
      severities[try "\(#require(file)):\(row)", default: []].insert(try #require(severity))
    }
    return severities
  }
}
