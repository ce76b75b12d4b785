import SystemPackage
import Tables

/// Files that are written under names of their own and get their real ones together, in the order in which they were
/// added: whatever can fail, or be stopped, has happened before the first one appears.
final class StagedFiles {
  private struct Staged {
    let file: AtomicFile
    /// What the file is to replace, as it was read; nil where it is new.
    let original: ByteSource?
  }

  private var files: [Staged] = []
  private var madeFolders: [FilePath] = []
  private var cleaned: Set<FilePath> = []
  private var claimed: Set<FilePath> = []

  /// Nothing staged yet.
  init() {}

  deinit {
    files.removeAll()
    // Goes only as far as they are empty.
    for folder in madeFolders.reversed() { try? folder.removeFolder() }
  }

  /// Writes a file for a place whose folder is there, a new one or one that is made from the `original` and replaces
  /// it. Throws `OutputFolder.Failure` and what `produce` throws.
  func add(
    _ target: FilePath, replacing original: ByteSource? = nil, mode: UInt32 = 0o600,
    _ produce: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    clean(target.removingLastComponent())
    let file = try AtomicFile(target, mode: mode)
    if original != nil { file.takeOwner(of: target) }
    try produce { try file.write($0) }
    try file.synchronize()
    files.append(Staged(file: file, original: original))
  }

  /// Removes what programs that died while they wrote in the folder have left there, also where nothing is written now.
  func clean(_ folder: FilePath) {
    if cleaned.insert(folder).inserted { AtomicFile.removeRemains(in: folder) }
  }

  /// Notes that a file is to stand at the path; false where another of those prepared here is to stand there already.
  func claim(_ target: FilePath) -> Bool { claimed.insert(target).inserted }

  /// Makes a folder, and those above it, that is gone again where nothing comes of it. Throws `OutputFolder.Failure`.
  func makeFolder(_ path: FilePath) throws(OutputFolder.Failure) {
    try OutputFolder.makeFolder(path, made: &madeFolders)
  }

  /// Where the bytes that are meant for the place stand now.
  func place(of target: FilePath) -> FilePath {
    files.last { $0.file.target == target }?.file.staging ?? target
  }

  /// Gives all files their names and waits until these are on the disk; none where somebody has saved a file that would
  /// be replaced since it was read, or a new name is taken. Where a name cannot be given, those given before are taken
  /// back. Throws `CopyFailure.changed`, `CopyFailure.exists`, `CopyFailure.kept` or `OutputFolder.Failure`.
  func commit() throws {
    if Task.isCancelled { throw OutputFolder.Failure.stopped }
    try requireOriginals { file, original in original.isUnchanged(at: file.target) }
    do {
      for staged in files { try staged.file.rename(replacing: staged.original != nil) }
      // What was saved between the look and the exchange stands aside and can still come back.
      try requireOriginals { file, original in file.hasReplaced(original) }
      for folder in Set(files.map { $0.file.target.removingLastComponent() }) { try FileTree.synchronize(folder) }
    } catch {
      let kept = files.reversed().compactMap { staged in
        staged.file.takeBack().map { CopyFailure.kept(staged.file.target, $0) }
      }
      throw kept.first ?? error
    }
    // From here on a stop takes nothing back, though the work is in hand still.
    StopGate.process.finish()
    for staged in files { staged.file.settle() }
    files.removeAll()
    madeFolders.removeAll()
  }

  private func requireOriginals(_ isThere: (AtomicFile, ByteSource) -> Bool) throws(CopyFailure) {
    for staged in files {
      if let original = staged.original, !isThere(staged.file, original) { throw .changed(staged.file.target) }
    }
  }
}
