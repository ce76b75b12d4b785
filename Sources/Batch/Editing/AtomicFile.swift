import Glibc
import SystemPackage

/// A file that appears under its name only when it is whole and on the disk.
final class AtomicFile {
  private let target: FilePath
  private let staging: FilePath
  private var descriptor: FileDescriptor?

  /// Begins a file that only its owner may read, unless `mode` says otherwise. Throws `OutputFolder.Failure`.
  init(_ target: FilePath, mode: UInt32 = 0o600) throws(OutputFolder.Failure) {
    self.target = target
    var template = Array((target.removingLastComponent().appending(AtomicFile.prefix + "XXXXXX")).string.utf8CString)
    let raw = mkstemp(&template)
    staging = FilePath(platformString: template)
    guard raw >= 0 else { throw .refused(target, Errno(rawValue: errno)) }
    _ = fcntl(raw, F_SETFD, FD_CLOEXEC)
    descriptor = FileDescriptor(rawValue: raw)
    if mode != 0o600, fchmod(raw, mode) != 0 { throw .refused(target, Errno(rawValue: errno)) }
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
    do {
      try descriptor?.writeAll(bytes)
    } catch {
      throw .refused(target, error as? Errno ?? .ioError)
    }
  }

  /// Gives the file its name, in place of any file that has it, in one step. Throws `OutputFolder.Failure`.
  func commit() throws(OutputFolder.Failure) {
    guard let descriptor else { return }
    guard fsync(descriptor.rawValue) == 0, rename(staging.string, target.string) == 0 else {
      throw .refused(target, Errno(rawValue: errno))
    }
    self.descriptor = nil
    try? descriptor.close()
    try FileTree.synchronize(target.removingLastComponent())
  }
}
