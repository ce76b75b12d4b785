import Foundation
import SystemPackage
import Tables
import TestSupport
import Testing

@testable import Batch

/// Files that get their names together, or none of them.
@Suite struct StagedFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// An `a.csv` that replaces one that is there, and a new `b.csv`, neither of which has its name yet.
  private func stageTwo() throws -> StagedFiles {
    try folder.write("before", to: "a.csv")
    let (first, second) = (folder.filePath("a.csv"), folder.filePath("b.csv"))
    let staged = StagedFiles()
    try staged.add(first, replacing: ByteSource(path: first)) { try $0([0x61]) }
    try staged.add(second) { try $0([0x62]) }
    return staged
  }

  /// What has got a copy's name meanwhile is not overwritten, and no other copy stays.
  @Test func whatAppearsMeanwhileStays() throws {
    do {
      let staged = StagedFiles()
      let copies = try CopyFolder(FilePath(folder.root.path), inputs: [], files: [])
      try copies.stage(["a.csv", "b.csv", "c.csv"].map { OutputPiece($0, bytes: [0x61]) }, in: staged)
      try folder.write("mine", to: "b.csv")
      #expect(throws: CopyFailure.exists(folder.filePath("b.csv"))) { try staged.commit() }
    }
    #expect(folder.names() == ["b.csv"])
    #expect(try folder.text("b.csv") == "mine")
  }

  /// Where a later name cannot be given, an export that has been replaced stands in its place again.
  @Test func whatWasReplacedComesBack() throws {
    do {
      let staged = try stageTwo()
      try folder.write("mine", to: "b.csv")
      #expect(throws: CopyFailure.exists(folder.filePath("b.csv"))) { try staged.commit() }
    }
    #expect(folder.names() == ["a.csv", "b.csv"])
    #expect(try folder.text("a.csv") == "before" && folder.text("b.csv") == "mine")
  }

  /// What somebody saves at the last moment, as a new file or into the old one.
  @Test(arguments: [true, false])
  func whatIsSavedAtTheLastMomentComesBack(_ isNew: Bool) throws {
    try folder.write("before", to: "a.csv")
    let target = folder.filePath("a.csv")
    let original = try ByteSource(path: target)
    do {
      let file = try AtomicFile(target)
      try file.write([0x61])
      try Data("saved meanwhile".utf8).write(
        to: folder.url("a.csv"), options: isNew ? .atomic : [])
      try file.rename(replacing: true)
      #expect(!file.hasReplaced(original))
      file.takeBack()
    }
    #expect(folder.names() == ["a.csv"])
    #expect(try folder.text("a.csv") == "saved meanwhile")
  }

  /// An exchange alone changes nothing about the file that makes way.
  @Test func whatNobodyHasSavedMakesWay() throws {
    try folder.write("before", to: "a.csv")
    let target = folder.filePath("a.csv")
    let original = try ByteSource(path: target)
    let file = try AtomicFile(target)
    try file.rename(replacing: true)
    #expect(file.hasReplaced(original))
    file.settle()
    #expect(folder.names() == ["a.csv"])
  }

  @Test func allGetTheirNames() throws {
    try stageTwo().commit()
    #expect(folder.names() == ["a.csv", "b.csv"])
    #expect(try folder.text("a.csv") == "a" && folder.text("b.csv") == "b")
  }
}
