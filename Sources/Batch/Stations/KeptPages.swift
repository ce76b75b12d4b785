import Glibc
import SystemPackage
import Tables

/// Pages that are the same as in the run before: they are linked instead of written again.
///
/// A link is a second name of the same file: removing the older run leaves it whole.
struct KeptPages: Sendable {
  private let previous: FilePath?

  /// The pages of the newest published run, where there is one.
  init(latest: FilePath) {
    let run = FileTree.resolved(latest)
    previous = run == latest ? nil : run
  }

  /// Links a page into the run where that of the run before bears the stamp; says whether it did.
  func link(_ name: String, bearing stamp: PageStamp?, in folder: RunFolder) -> Bool {
    guard let stamp, let old = previous?.appending(name) else { return false }
    guard let page = try? old.stat(followTargetSymlink: false), stamp.isBorne(by: page.rawValue) else { return false }
    return link(old, as: name, in: folder)
  }

  /// Puts a page into the run: by a link where the run before has the very same, else by writing it. Throws
  /// `OutputFolder.Failure`.
  func put(
    _ page: [UInt8], as name: String, stamp: PageStamp?, in folder: RunFolder
  ) throws(OutputFolder.Failure) {
    if let old = previous?.appending(name), KeptPages.holds(old, page, stamp), link(old, as: name, in: folder) {
      return
    }
    let file = try folder.openFile(name)
    try file.write(page)
    file.stamp(stamp, size: page.count)
    try file.close()
    folder.earlySync.note(written: page.count)
  }

  private func link(_ old: FilePath, as name: String, in folder: RunFolder) -> Bool {
    (try? old.link(to: folder.staging.appending(name))) != nil
  }

  /// Whether the file is one of ours and holds these bytes; then it gets the stamp that it has lost.
  private static func holds(_ path: FilePath, _ bytes: [UInt8], _ stamp: PageStamp?) -> Bool {
    let descriptor = path.withPlatformString { open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, PageStamp.isOurs(status), status.st_size == bytes.count else { return false }
    let old = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    guard old == bytes else { return false }
    stamp?.put(on: descriptor, size: bytes.count)
    return true
  }
}
