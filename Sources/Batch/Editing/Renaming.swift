import CLinux
import Glibc
import SystemPackage
import Tables

/// Renaming in one step, where plain rename(2) would let go of what has the new name.
enum Renaming {
  /// Gives the file a name that no other has. Throws `Errno`, `.fileExists` where one has it.
  static func toFreeName(_ path: FilePath, _ name: FilePath) throws(Errno) {
    if try call(path, name, RENAME_NOREPLACE) { return }
    do {
      // A second name replaces nothing either.
      try path.link(to: name)
    } catch {
      guard error != .fileExists, !name.exists else { throw .fileExists }
      return try path.rename(to: name)
    }
    try? path.unlink()
  }

  /// Swaps the names of two files; false, with nothing done, where the file system cannot. Throws `Errno`.
  static func exchange(_ path: FilePath, _ other: FilePath) throws(Errno) -> Bool {
    try call(path, other, RENAME_EXCHANGE)
  }

  /// Renames; false, with nothing done, where the system or the file system does not know the call. Throws `Errno`.
  private static func call(_ path: FilePath, _ name: FilePath, _ flag: Int32) throws(Errno) -> Bool {
    do {
      try path.check(with: name) { renameat2(AT_FDCWD, $0, AT_FDCWD, $1, UInt32(flag)) }
      return true
    } catch .invalidArgument, .noFunction, .notSupported {
      return false
    }
  }
}
