import Glibc
import SystemPackage

/// Which file a path leads to, whatever its name.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
  let isFolder: Bool

  /// Looks where the path leads, through links.
  static func look(at path: FilePath) -> Result<FileIdentity, Errno> {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return .failure(Errno(rawValue: errno)) }
    return .success(
      FileIdentity(
        device: UInt64(status.st_dev), inode: UInt64(status.st_ino), isFolder: status.st_mode & S_IFMT == S_IFDIR))
  }
}
