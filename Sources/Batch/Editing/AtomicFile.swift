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
  /// The file that has made way, locked: nobody takes it for what a program that died has left.
  private var setAside: FileDescriptor?
  private var standing = Standing.unnamed
  private let work = WorkInHand()

  /// What has become of the two names.
  private enum Standing {
    /// The file does not have its own yet.
    case unnamed
    /// It has a name that was free.
    case new
    /// It has the name of the one that it replaces, which stands in its place until the end.
    case exchanged
    /// It has the name of one that is gone.
    case replaced
  }

  /// Begins a file that only its owner may read, unless `mode` says otherwise. Throws `OutputFolder.Failure`.
  init(_ target: FilePath, mode: UInt32 = 0o600) throws(OutputFolder.Failure) {
    self.target = target
    let file: TemporaryFile
    do {
      file = try TemporaryFile(beginning: target.removingLastComponent().appending(AtomicFile.prefix))
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
    try? setAside?.close()
    guard let descriptor else { return }
    try? descriptor.close()
    if standing == .unnamed { try? staging.unlink() }
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

  /// Gives the file its name in one step: a free one, or with `replacing` that of the file which is there. The bytes
  /// are synchronized before, the folder is afterwards, by whoever calls. Throws `OutputFolder.Failure`, and
  /// `CopyFailure.exists` where the name is no longer free.
  func rename(replacing: Bool) throws {
    do {
      standing = try replacing ? replace() : takeFreeName()
    } catch {
      if error == .fileExists { throw CopyFailure.exists(target) }
      throw OutputFolder.Failure.refused(target, error)
    }
  }

  private func takeFreeName() throws(Errno) -> Standing {
    try Renaming.toFreeName(staging, target)
    return .new
  }

  private func replace() throws(Errno) -> Standing {
    if try Renaming.exchange(staging, target) {
      setAside = try? AtomicFile.open(staging)
      if let setAside { _ = flock(setAside.rawValue, LOCK_EX | LOCK_NB) }
      return .exchanged
    }
    try staging.rename(to: target)
    return .replaced
  }

  /// Whether what has made way for the file is the one that it was made from: somebody may have saved another one in
  /// its place, or have written into it, up to the very moment of the exchange. Where the file system cannot exchange,
  /// nothing is left to look at.
  func hasReplaced(_ original: ByteSource) -> Bool { standing != .exchanged || original.stands(at: staging) }

  /// Takes the name away from the file again, as far as what was there before is still at hand.
  func takeBack() {
    switch standing {
    case .new where (try? target.rename(to: staging)) != nil: standing = .unnamed
    case .exchanged where (try? Renaming.exchange(staging, target)) == true: standing = .unnamed
    default: break
    }
  }

  /// Leaves the file its name for good.
  func settle() {
    if standing == .exchanged { try? staging.unlink() }
    try? descriptor.take()?.close()
  }

  private static func open(_ path: FilePath) throws -> FileDescriptor {
    try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .noFollow, .nonBlocking])
  }

  /// Removes from a folder what programs that died while they wrote there have left.
  static func removeRemains(in folder: FilePath) {
    for name in FileTree.visibleNames(in: folder) where name.hasPrefix(prefix) {
      let path = folder.appending(name)
      guard let file = try? open(path) else { continue }
      if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { try? path.unlink() }
      try? file.close()
    }
  }
}
