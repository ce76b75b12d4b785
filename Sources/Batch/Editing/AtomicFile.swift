import Glibc
import SystemPackage
import Tables

/// A file that appears under its name only when it is whole and on the disk.
final class AtomicFile {
  /// Where it will be.
  let target: FilePath
  /// Where it is until then.
  let staging: FilePath
  private var descriptor: FileDescriptor?
  private let work = WorkInHand()

  /// Begins a file that only its owner may read, unless `mode` says otherwise. Throws `OutputFolder.Failure`.
  init(_ target: FilePath, mode: UInt32 = 0o600) throws(OutputFolder.Failure) {
    self.target = target
    let file: TemporaryFile
    do {
      file = try TemporaryFile(beginning: target.removingLastComponent().appending(AtomicFile.prefix).string)
    } catch {
      throw .refused(target, error)
    }
    staging = file.path
    descriptor = file.descriptor
    // Held as long as the file is written: so others know what a program that died has left.
    _ = flock(file.descriptor.rawValue, LOCK_EX | LOCK_NB)
    if mode != 0o600, fchmod(file.descriptor.rawValue, mode) != 0 { throw .refused(target, Errno(rawValue: errno)) }
  }

  /// How names begin while a file is not whole; hidden, so that no run reads it.
  static let prefix = ".houkan-unfinished-"

  deinit {
    guard let descriptor else { return }
    try? descriptor.close()
    unlink(staging.string)
  }

  /// Writes the bytes. Throws `OutputFolder.Failure`.
  func write(_ bytes: [UInt8]) throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    do {
      try descriptor?.writeAll(bytes)
    } catch {
      throw .refused(target, error as? Errno ?? .ioError)
    }
  }

  /// Waits until the bytes are on the disk. Throws `OutputFolder.Failure`.
  func synchronize() throws(OutputFolder.Failure) {
    guard let descriptor else { return }
    guard fsync(descriptor.rawValue) == 0 else { throw .refused(target, Errno(rawValue: errno)) }
  }

  /// Gives the file its name, in place of any file that has it, in one step. The bytes are synchronized before, the
  /// folder is afterwards, by whoever calls. Throws `OutputFolder.Failure`.
  func rename() throws(OutputFolder.Failure) {
    guard let descriptor else { return }
    guard Glibc.rename(staging.string, target.string) == 0 else {
      throw .refused(target, Errno(rawValue: errno))
    }
    self.descriptor = nil
    try? descriptor.close()
  }

  /// Removes from a folder what programs that died while they wrote there have left.
  static func removeRemains(in folder: FilePath) {
    for name in FileTree.visibleNames(in: folder) where name.hasPrefix(prefix) {
      let path = folder.appending(name)
      let raw = open(path.string, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard raw >= 0 else { continue }
      if flock(raw, LOCK_EX | LOCK_NB) == 0 { unlink(path.string) }
      Glibc.close(raw)
    }
  }
}
