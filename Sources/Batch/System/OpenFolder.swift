import Glibc
import SystemPackage

/// A folder that is held open, so that its files are looked for from there: the system need not walk down from the root
/// for each of tens of thousands.
final class OpenFolder: Sendable {
  private let descriptor: Int32

  /// Opens the folder; nil where that cannot be.
  init?(_ path: FilePath) {
    descriptor = path.withPlatformString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// What the system knows of a file, or of a link itself; nil where there is none. Its name may lead through folders.
  func status(of name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// Opens a file for reading, never one that a link leads to; nil where that cannot be. Whoever opens it closes it.
  func open(_ name: String) -> Int32? {
    let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    return opened < 0 ? nil : opened
  }

  /// Gives a file the same name in another folder, too, where no other has it; says whether that could be.
  func link(_ name: String, into other: OpenFolder) -> Bool {
    linkat(descriptor, name, other.descriptor, name, 0) == 0
  }
}
