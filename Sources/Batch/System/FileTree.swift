import CLinux
import Glibc
import SystemPackage
import Tables

/// Work on whole folders.
enum FileTree {
  /// The names in a folder, without `.` and `..`. Throws where the system does not tell all of them.
  static func names(in folder: FilePath) throws(Errno) -> [String] {
    try components(in: folder).map(\.string).sorted()
  }

  /// The names in a folder as the system has them, in no order: they need not be UTF-8. Throws as `names(in:)`.
  static func components(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
    guard let stream = folder.withPlatformString(opendir) else { throw Errno(rawValue: errno) }
    defer { closedir(stream) }
    var names: [FilePath.Component] = []
    while true {
      // Only this tells the end from a failure.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { FilePath.Component(platformString: $0) }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
    guard errno == 0 else { throw Errno(rawValue: errno) }
    return names
  }

  /// The names in a folder, as far as the system tells them: for cleaning up, which may wait for the next time.
  static func visibleNames(in folder: FilePath) -> [String] { (try? names(in: folder)) ?? [] }

  /// Removes a file, a link, or a folder with everything in it; what cannot be removed stays.
  static func remove(_ path: FilePath) {
    do throws(Errno) {
      return try path.unlink()
    } catch {
      // What a link leads to is not meant, even where the link itself cannot be removed.
      guard error == .isDirectory else { return }
    }
    for name in (try? components(in: path)) ?? [] { remove(path.appending(name)) }
    try? path.removeFolder()
  }

  /// Waits until the names in the folder are on the disk. Throws `OutputFolder.Failure`.
  static func synchronize(_ folder: FilePath) throws(OutputFolder.Failure) { try synchronize(folder, with: fsync) }

  /// Waits until everything below the folder is on the disk, files, folders and names. A run has a file for every
  /// station, so the file system is asked once, not for every file. Throws `OutputFolder.Failure`.
  static func synchronizeAll(below folder: FilePath) throws(OutputFolder.Failure) {
    try synchronize(folder, with: syncfs)
  }

  private static func synchronize(
    _ folder: FilePath, with wait: (Int32) -> Int32
  ) throws(OutputFolder.Failure) {
    try OutputFolder.Failure.naming(folder) {
      let opened = try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
      defer { try? opened.close() }
      guard wait(opened.rawValue) == 0 else { throw Errno(rawValue: errno) }
    }
  }

  /// What nobody may do with a new file, as the person who has started the program wants it.
  static var creationMask: UInt32 {
    // The system tells it only to those who set it.
    let mask = umask(0o077)
    umask(mask)
    return mask
  }

  /// Who may do what with the file; its owner alone where nobody knows.
  static func mode(of path: FilePath) -> UInt32 { (try? path.stat()).map { $0.permissions.rawValue & 0o777 } ?? 0o600 }
}
