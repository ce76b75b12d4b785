import Glibc
import SystemPackage

/// What the system says of an open file.
enum FileStatus {
  /// The size of a regular file in bytes. Throws `Errno.isDirectory` for a folder, `Errno.invalidArgument` for a
  /// device, pipe or socket, `Errno` where the system refuses.
  static func regularSize(of descriptor: FileDescriptor) throws -> Int64 {
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int64(status.st_size)
    case S_IFDIR: throw Errno.isDirectory
    default: throw Errno.invalidArgument
    }
  }
}
