import Glibc
import SystemPackage

/// Files that are written under names of their own and get their real ones together, in the order in which they were
/// added: whatever can fail, or be stopped, has happened before the first one appears.
final class StagedFiles {
  private var files: [AtomicFile] = []
  private var madeFolders: [FilePath] = []
  private var cleaned: Set<FilePath> = []

  /// Nothing staged yet.
  init() {}

  deinit {
    files.removeAll()
    // Goes only as far as they are empty.
    for folder in madeFolders.reversed() { rmdir(folder.string) }
  }

  /// Writes a file for a place whose folder is there. Throws `OutputFolder.Failure` and what `produce` throws.
  func add(_ target: FilePath, mode: UInt32 = 0o600, _ produce: (_ write: ([UInt8]) throws -> Void) throws -> Void)
    throws
  {
    let folder = target.removingLastComponent()
    if cleaned.insert(folder).inserted { AtomicFile.removeRemains(in: folder) }
    let file = try AtomicFile(target, mode: mode)
    try produce { try file.write($0) }
    try file.synchronize()
    files.append(file)
  }

  /// Makes a folder, and those above it, that is gone again where nothing comes of it. Throws `OutputFolder.Failure`.
  func makeFolder(_ path: FilePath) throws(OutputFolder.Failure) {
    var missing: [FilePath] = []
    var folder = path
    while !folder.isEmpty, access(folder.string, F_OK) != 0, folder.lastComponent != nil {
      missing.append(folder)
      folder.removeLastComponent()
    }
    madeFolders += missing.reversed()
    try OutputFolder.makeFolder(path)
  }

  /// Where the bytes that are meant for the place stand now.
  func place(of target: FilePath) -> FilePath {
    files.last { $0.target == target }?.staging ?? target
  }

  /// Gives all files their names and waits until these are on the disk. Throws `OutputFolder.Failure`.
  func commit() throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    for file in files { try file.rename() }
    for folder in Set(files.map { $0.target.removingLastComponent() }) { try FileTree.synchronize(folder) }
    files.removeAll()
    madeFolders.removeAll()
  }
}
