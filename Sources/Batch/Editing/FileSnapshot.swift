import Glibc
import SystemPackage

/// An open file at one moment, told from whatever has its name or its contents later.
struct FileSnapshot {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let written: (seconds: Int, nanoseconds: Int)

  /// The file as it is now; nil where the system does not tell.
  init?(_ descriptor: FileDescriptor) {
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    written = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  /// Whether the path itself, no link, is the file, and nobody has written into it since.
  func stands(at path: FilePath) -> Bool {
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0 else { return false }
    let now = FileSnapshot(status)
    return (device, inode, size) == (now.device, now.inode, now.size) && written == now.written
  }
}
