import Glibc
public import SystemPackage

/// What the system says of a file: as long as it says the same, nobody has written into the file or put another in its
/// place.
public struct FileStatus: Sendable, Hashable {
  /// A moment, as exactly as the file system keeps it.
  private struct Moment: Hashable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) { (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec) }
  }

  private let device: UInt64
  private let inode: UInt64
  /// The size in bytes.
  let size: Int64
  /// When the contents were last written.
  private let written: Moment
  /// When anything about the file was last changed; no program can set it back.
  private let changed: Moment

  /// The status of an open regular file. Throws `Errno.isDirectory` for a folder, `Errno.invalidArgument` for a device,
  /// pipe or socket, `Errno` where the system refuses.
  public init(of descriptor: FileDescriptor) throws(Errno) {
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self.init(status)
    case S_IFDIR: throw .isDirectory
    default: throw .invalidArgument
    }
  }

  /// The status of the file that the path leads to, or of a link itself; nil where there is none to be seen.
  init?(at path: FilePath, followsLink: Bool = true) {
    guard let status = try? path.stat(followTargetSymlink: followsLink).rawValue else { return nil }
    self.init(status)
  }

  /// Whether the path itself, no link, is the file, and nobody has written into it since.
  public func stands(at path: FilePath) -> Bool {
    FileStatus(at: path, followsLink: false)?.holdsTheSame(as: self) ?? false
  }

  /// Whether it is the same file with the same contents, whatever names it has been given meanwhile.
  func holdsTheSame(as other: FileStatus) -> Bool {
    (device, inode, size, written) == (other.device, other.inode, other.size, other.written)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    written = Moment(status.st_mtim)
    changed = Moment(status.st_ctim)
  }
}
