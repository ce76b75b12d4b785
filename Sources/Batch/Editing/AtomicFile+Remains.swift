import Glibc
import SystemPackage
import Tables

/// What is not whole, and what programs that died while they wrote have left of it.
extension AtomicFile {
  /// How names begin while a file is not whole; hidden, so that no run reads it.
  static let prefix = ".houkan-unfinished-"

  /// A new file, locked as long as it is written: so others know what a program that died has left. One that another
  /// program has taken for such before it was locked is made anew. Throws `Errno`.
  static func lockedFile(beginning: FilePath) throws(Errno) -> TemporaryFile {
    while true {
      let file = try TemporaryFile(beginning: beginning)
      let isTaken = flock(file.descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
      if !isTaken, file.path.exists { return file }
      try? file.path.unlink()
      try? file.descriptor.close()
    }
  }

  /// Opens a file only to lock it. Throws `Errno`.
  static func open(_ path: FilePath) throws -> FileDescriptor {
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
