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
  /// The file when it got its name.
  private var named: FileStatus?
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
      file = try AtomicFile.lockedFile(beginning: target.removingLastComponent().appending(AtomicFile.prefix))
    } catch {
      throw .refused(target, error)
    }
    staging = file.path
    descriptor = file.descriptor
    if mode != 0o600, fchmod(file.descriptor.rawValue, mode) != 0 { throw .refused(target, Errno(rawValue: errno)) }
  }

  /// Gives the file the owner and group of the one that it replaces, as far as the user may: whoever could read that
  /// one reads this one.
  func takeOwner(of original: FilePath) {
    guard let descriptor, let status = try? original.stat().rawValue else { return }
    if fchown(descriptor.rawValue, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor.rawValue, uid_t.max, status.st_gid)
    }
  }

  deinit {
    try? setAside?.close()
    guard let descriptor else { return }
    try? descriptor.close()
    if standing == .unnamed { try? staging.unlink() }
  }

  /// Writes the bytes. Throws `OutputFolder.Failure`.
  func write(_ bytes: [UInt8]) throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    _ = try OutputFolder.Failure.naming(target) { try descriptor?.writeAll(bytes) }
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
    named = descriptor.flatMap { try? FileStatus(of: $0) }
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

  /// Takes the name away from the file again, as far as what was there before is still at hand. What somebody has saved
  /// under the name meanwhile keeps it; gives the place of what stood there before that, if anything did.
  func takeBack() -> FilePath? {
    switch standing {
    case .new:
      guard (try? target.rename(to: staging)) != nil else { return nil }
      if !isAside { return keep() }
    case .exchanged:
      guard (try? Renaming.exchange(staging, target)) == true else { return keep() }
      if !isAside {
        _ = try? Renaming.exchange(staging, target)
        return keep()
      }
    default: return nil
    }
    standing = .unnamed
    return nil
  }

  /// Whether the file itself stands aside, as it was when it got its name.
  private var isAside: Bool { named?.stands(at: staging) ?? false }

  /// Renames the replaced file so that `removeRemains` does not delete it: to the file's name where that is free, else
  /// to one beside it.
  private func keep() -> FilePath? {
    if (try? Renaming.toFreeName(staging, target)) != nil { return nil }
    let suffix = staging.lastComponent?.string.dropFirst(AtomicFile.prefix.count) ?? ""
    let folder = target.removingLastComponent()
    // The longer name may be too long for the file system.
    for name in [(target.lastComponent?.string ?? "") + ".before-" + suffix, "before-" + suffix] {
      let beside = folder.appending(name)
      if (try? Renaming.toFreeName(staging, beside)) != nil { return beside }
    }
    return staging
  }

  /// Leaves the file its name for good.
  func settle() {
    if standing == .exchanged { try? staging.unlink() }
    try? descriptor.take()?.close()
  }
}
