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
      #expect(file.takeBack() == nil)
    }
    #expect(folder.names() == ["a.csv"])
    #expect(try folder.text("a.csv") == "saved meanwhile")
  }

  /// What somebody saves, as a new file or into this one, before the name is taken back.
  @Test(arguments: [true, false])
  func whatIsSavedOverTheFileStays(_ isNew: Bool) throws {
    try folder.write("before", to: "a.csv")
    var kept: FilePath?
    do {
      let file = try AtomicFile(folder.filePath("a.csv"))
      try file.write([0x61])
      try file.rename(replacing: true)
      try Data("saved meanwhile".utf8).write(to: folder.url("a.csv"), options: isNew ? .atomic : [])
      kept = file.takeBack()
    }
    AtomicFile.removeRemains(in: FilePath(folder.root.path))
    let name = try #require(kept?.lastComponent?.string)
    #expect(folder.names() == ["a.csv", name])
    #expect(try folder.text("a.csv") == "saved meanwhile" && folder.text(name) == "before")
  }

  @Test(arguments: [true, false])
  func whatIsSavedOverANewFileStays(_ isNew: Bool) throws {
    do {
      let file = try AtomicFile(folder.filePath("a.csv"))
      try file.rename(replacing: false)
      try Data("saved meanwhile".utf8).write(to: folder.url("a.csv"), options: isNew ? .atomic : [])
      #expect(file.takeBack() == nil)
    }
    #expect(folder.names() == ["a.csv"])
    #expect(try folder.text("a.csv") == "saved meanwhile")
  }

  /// Where the file has been removed meanwhile, what it replaced is there again.
  @Test func whatWasReplacedByARemovedFileComesBack() throws {
    try folder.write("before", to: "a.csv")
    do {
      let file = try AtomicFile(folder.filePath("a.csv"))
      try file.rename(replacing: true)
      try folder.filePath("a.csv").unlink()
      #expect(file.takeBack() == nil)
    }
    #expect(folder.names() == ["a.csv"])
    #expect(try folder.text("a.csv") == "before")
  }

  /// Another program that clears away may see a file before it is locked.
  @Test func nobodyClearsAwayWhatIsBeingWritten() async throws {
    let root = FilePath(folder.root.path)
    let clearing = Task.detached { while !Task.isCancelled { AtomicFile.removeRemains(in: root) } }
    var missing = 0
    for _ in 0..<2_000 {
      let file = try AtomicFile(folder.filePath("a.csv"))
      if !file.staging.exists { missing += 1 }
      withExtendedLifetime(file) {}
    }
    clearing.cancel()
    await clearing.value
    #expect(missing == 0)
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

  /// What cannot be produced is told, and not taken for other bytes; and nothing is produced in vain.
  @Test func aPieceIsComparedAsFarAsItIsEqual() throws {
    let there = try folder.write("abc", to: "there.csv")
    let gone = folder.filePath("gone.csv")
    #expect(throws: CopyFailure.unreadable(gone, .noSuchFileOrDirectory)) {
      try OutputPiece("x", copyOf: gone).isEqual(to: FilePath(there))
    }
    for (blocks, expected, produced) in [(["ab", "c"], true, 2), (["x", "c"], false, 0), (["ab"], false, 1)] {
      var count = 0
      let piece = OutputPiece("x") { write in
        for block in blocks {
          try write(Array(block.utf8))
          count += 1
        }
      }
      #expect(try piece.isEqual(to: FilePath(there)) == expected)
      #expect(count == produced)
    }
  }

  @Test func allGetTheirNames() throws {
    try stageTwo().commit()
    // A stop says that everything was written from then on.
    #expect(StopGate.process.moment == .finished)
    #expect(folder.names() == ["a.csv", "b.csv"])
    #expect(try folder.text("a.csv") == "a" && folder.text("b.csv") == "b")
  }
}
