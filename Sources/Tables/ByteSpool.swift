import Glibc
import SystemPackage

/// A temporary file without a name: what cannot be read twice (standard input, decoded UTF-16) is put down here.
///
/// The name is gone before the first byte is written, so nothing is left behind whatever happens.
struct ByteSpool: ~Copyable {
  private let descriptor: FileDescriptor
  private var size: Int64 = 0

  /// Makes an empty spool in the folder for temporary files. Throws `Errno`.
  init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/houkan.XXXXXX").utf8CString)
    let raw = mkstemp(&template)
    guard raw >= 0 else { throw Errno(rawValue: errno) }
    _ = fcntl(raw, F_SETFD, FD_CLOEXEC)
    unlink(template)
    descriptor = FileDescriptor(rawValue: raw)
  }

  /// Appends the bytes. Throws `Errno`.
  mutating func append(_ bytes: [UInt8]) throws {
    size += Int64(try descriptor.writeAll(bytes))
  }

  /// The finished spool as a source, which closes it in the end.
  consuming func source() -> ByteSource {
    ByteSource(owning: descriptor, size: size)
  }
}
