import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Batch

@Suite struct InputFinderTests {
  private let folder: TemporaryFolder
  private var root: String { folder.root.path }

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "b/x.csv", "b/deep/Y.TSV", "a.txt", "z.xlsx", "note.md", ".hidden.csv", "~$z.xlsx", "~z.csv", ".git/c.csv",
    ] {
      try folder.write("", to: name)
    }
  }

  private func names(_ inputs: [String], output: String? = nil) -> [String] {
    InputFinder.find(inputs, output: output.map { FilePath($0) }).map(\.name)
  }

  @Test func findsEveryExportRecursivelyByItsRelativeName() {
    #expect(names([root]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root + "/"]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root], output: root + "/b") == ["a.txt", "z.xlsx"])
    #expect(names(["-", "-"]) == ["-"])
  }

  @Test func theOutputOfARunIsNoExport() throws {
    for name in ["out/.lock", "out/latest/run.json", "out/latest/errors.csv", "out/runs/2026-11-22T020000/tasks.csv"] {
      try folder.write("", to: name)
    }
    #expect(names([root]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root + "/out/latest"]) == ["errors.csv"])
  }

  /// Reports that lie among the exports.
  @Test func anOutputThatIsAnInputIsReadButForItsRuns() throws {
    for name in [".lock", "latest/run.json", "latest/errors.csv", "runs/2026-11-22T020000/tasks.csv"] {
      try folder.write("", to: name)
    }
    #expect(names([root]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"], "by another command")
    #expect(names([root + "/latest"]) == ["errors.csv"])
    #expect(names([root], output: root) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
    #expect(names([root + "/b"], output: root) == ["deep/Y.TSV", "x.csv"])
  }

  @Test func aFileNamedTwiceIsReadOnce() {
    #expect(names([root + "/note.md", root, root + "/a.txt"]).filter { $0 == "a.txt" }.count == 1)
    #expect(names([root + "/note.md"]) == ["note.md"])
  }

  /// Exports that another input has brought in are there all the same.
  @Test func onlyFoldersWithoutExportsAreEmptyInputs() throws {
    try folder.write("", to: "c/note.md")
    let inputs = [root + "/c", root + "/b", root, root + "/b/deep", root + "/nowhere", root + "/c/note.md"]
    #expect(InputFinder.search(inputs).emptyInputs == [root + "/c"])
  }

  @Test func aLinkBackToAFolderEnds() throws {
    try FileManager.default.createSymbolicLink(at: folder.url("b/again"), withDestinationURL: folder.root)
    #expect(names([root]) == ["a.txt", "b/deep/Y.TSV", "b/x.csv", "z.xlsx"])
  }

  @Test func whatIsNotThereIsInTheListWithItsReason() {
    let found = InputFinder.find([root + "/nowhere.csv"])
    #expect(found.map(\.name) == ["nowhere.csv"])
    #expect(found.first?.failure == .noSuchFileOrDirectory)
  }
}
