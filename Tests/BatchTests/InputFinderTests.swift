import Foundation
import SystemPackage
import Testing

@testable import Batch

@Suite struct InputFinderTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("houkan-inputs-\(UUID().uuidString)")
    for name in [
      "b/x.csv", "b/deep/Y.TSV", "a.txt", "z.xlsx", "note.md", ".hidden.csv", "~$z.xlsx", "~z.csv", ".git/c.csv",
    ] {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: file)
    }
  }

  private func names(_ inputs: [String], output: String? = nil) -> [String] {
    InputFinder.find(inputs, output: output.map { FilePath($0) }).map(\.name)
  }

  @Test func findsEveryExportRecursivelyByItsRelativeName() {
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(names([root.path]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root.path + "/"]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root.path], output: root.path + "/b") == ["a.txt", "z.xlsx"])
    #expect(names(["-", "-"]) == ["-"])
  }

  @Test func theOutputOfARunIsNoExport() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["out/.lock", "out/latest/run.json", "out/latest/errors.csv", "out/runs/2026-11-22T020000/tasks.csv"] {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: file)
    }
    #expect(names([root.path]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root.path + "/out/latest"]) == ["errors.csv"])
  }

  @Test func aFileNamedTwiceIsReadOnce() {
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(names([root.path + "/note.md", root.path, root.path + "/a.txt"]).filter { $0 == "a.txt" }.count == 1)
    #expect(names([root.path + "/note.md"]) == ["note.md"])
  }

  @Test func aLinkBackToAFolderEnds() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createSymbolicLink(
      at: root.appendingPathComponent("b/again"), withDestinationURL: root)
    #expect(names([root.path]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
  }

  @Test func whatIsNotThereIsInTheListWithItsReason() {
    defer { try? FileManager.default.removeItem(at: root) }
    let found = InputFinder.find([root.path + "/nowhere.csv"])
    #expect(found.map(\.name) == ["nowhere.csv"])
    #expect(found.first?.failure == .noSuchFileOrDirectory)
  }
}
