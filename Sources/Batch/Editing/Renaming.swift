import CLinux
import Glibc
import SystemPackage

/// Renaming in one step, where plain rename(2) would let go of what has the new name.
enum Renaming {
  /// Gives the file a name that no other has. Throws `Errno`, `.fileExists` where one has it.
  static func toFreeName(_ path: FilePath, _ name: FilePath) throws(Errno) {
    if call(path, name, RENAME_NOREPLACE) { return }
    guard lacksCall else { throw Errno(rawValue: errno) }
    // A second name replaces nothing either.
    if link(path.string, name.string) == 0 {
      unlink(path.string)
      return
    }
    guard errno != EEXIST, access(name.string, F_OK) != 0 else { throw .fileExists }
    guard rename(path.string, name.string) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Swaps the names of two files; false, with nothing done, where the file system cannot. Throws `Errno`.
  static func exchange(_ path: FilePath, _ other: FilePath) throws(Errno) -> Bool {
    if call(path, other, RENAME_EXCHANGE) { return true }
    guard lacksCall else { throw Errno(rawValue: errno) }
    return false
  }

  private static func call(_ path: FilePath, _ name: FilePath, _ flag: Int32) -> Bool {
    renameat2(AT_FDCWD, path.string, AT_FDCWD, name.string, UInt32(flag)) == 0
  }

  /// Whether the last call was refused because the system or the file system does not know it.
  private static var lacksCall: Bool { errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP }
}
