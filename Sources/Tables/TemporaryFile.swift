import CLinux
import Glibc
public import SystemPackage

/// A new, empty file that only its owner may read, under a name that no other file has.
///
/// It is open, and closed in programs that are started meanwhile; whoever made it closes it and removes its name.
public struct TemporaryFile {
  /// Where it is.
  public let path: FilePath
  /// What reads and writes it.
  public let descriptor: FileDescriptor

  /// Makes a file whose path begins so. Throws `Errno`.
  public init(beginning: FilePath) throws(Errno) {
    var template = beginning.bytes(adding: "XXXXXX")
    let raw = mkostemp(&template, O_CLOEXEC)
    guard raw >= 0 else { throw Errno(rawValue: errno) }
    path = FilePath(platformString: template)
    descriptor = FileDescriptor(rawValue: raw)
  }
}
