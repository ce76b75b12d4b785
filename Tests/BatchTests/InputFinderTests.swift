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

  /// A folder brings in what is in it, however often that is named besides.
  @Test func theOrderOfInputsDoesNotMatter() throws {
    for name in ["out/.lock", "out/runs/1/tasks.csv", "out/runs/1/run.json", "c/only/note.md"] {
      try folder.write("", to: name)
    }
    try FileManager.default.createSymbolicLink(atPath: root + "/out/latest", withDestinationPath: "runs/1")
    try FileManager.default.createSymbolicLink(atPath: root + "/link.csv", withDestinationPath: "b/x.csv")
    let inputs = [
      root + "/b", root, root + "/b/deep/Y.TSV", root + "/link.csv", root + "/out", root + "/out/latest", "-",
      root + "/c/only", root + "/c", root + "/nowhere.csv", root + "/./b", root + "/b",
    ]
    let (found, reversed) = (InputFinder.search(inputs), InputFinder.search(inputs.reversed()))
    #expect(found.files == reversed.files)
    #expect(
      found.files.map(\.name)
        == ["-", "a.txt", "b/deep/Y.TSV", "b/x.csv", "latest/tasks.csv", "nowhere.csv", "z.xlsx"], "\(found.files)")
    #expect(found.emptyInputs == [root + "/c", root + "/c/only"] && reversed.emptyInputs == found.emptyInputs)
    #expect(InputFinder.find([root + "/link.csv", root]) == InputFinder.find([root, root + "/link.csv"]))
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
