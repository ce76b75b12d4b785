import Glibc
import Rules
import SystemPackage
import Tables

/// Which file a path leads to, whatever its name.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
  let isFolder: Bool
  /// What it is where it is neither a file nor a folder.
  let special: SpecialFile?

  /// Looks where the path leads, through links.
  static func look(at path: FilePath) -> Result<FileIdentity, Errno> {
    Result { () throws(Errno) in
      let status = try path.stat().rawValue
      return FileIdentity(
        device: UInt64(status.st_dev), inode: UInt64(status.st_ino), isFolder: status.st_mode & S_IFMT == S_IFDIR,
        special: special(status.st_mode & S_IFMT))
    }
  }

  /// Throws `SpecialFile` where the path leads to something that is never opened: opening alone may wait, or do
  /// something to a device.
  static func refuseSpecial(_ path: FilePath) throws(SpecialFile) {
    if case .success(let identity) = look(at: path), let special = identity.special { throw special }
  }

  private static func special(_ type: mode_t) -> SpecialFile? {
    switch type {
    case S_IFREG, S_IFDIR: nil
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }
}
