import Glibc
import SystemPackage
import Tables

/// Pages that are the same as in the run before: they are linked instead of written again.
///
/// A link is a second name of the same file: removing the older run leaves it whole.
struct KeptPages: Sendable {
  private let folder: RunFolder
  /// The newest published run and this one; nil where there is none before.
  private let runs: (before: OpenFolder, now: OpenFolder)?

  /// Pages for a run, kept from that to which `latest` leads, where there is one.
  init(latest: FilePath, in folder: RunFolder) {
    self.folder = folder
    guard let run = latest.resolved, let before = OpenFolder(run), let now = OpenFolder(folder.staging) else {
      runs = nil
      return
    }
    runs = (before, now)
  }

  /// Links a page into the run where that of the run before bears the stamp; says whether it did.
  func link(_ name: String, bearing stamp: PageStamp?) -> Bool {
    guard let stamp, let runs, let page = runs.before.status(of: name), stamp.isBorne(by: page) else { return false }
    return runs.before.link(name, into: runs.now)
  }

  /// Puts a page into the run: by a link where the run before has the very same, else by writing it. Throws
  /// `OutputFolder.Failure`.
  func put(_ page: [UInt8], as name: String, stamp: PageStamp?) throws(OutputFolder.Failure) {
    if let runs, KeptPages.holds(runs.before, name, page, stamp), runs.before.link(name, into: runs.now) { return }
    let file = try folder.openFile(name)
    try file.write(page)
    file.stamp(stamp, size: page.count)
    try file.close()
    folder.earlySync.note(written: page.count)
  }

  /// Whether the folder's file is one of ours and holds these bytes; then it gets the stamp that it has lost.
  private static func holds(_ folder: OpenFolder, _ name: String, _ bytes: [UInt8], _ stamp: PageStamp?) -> Bool {
    guard let descriptor = folder.open(name) else { return false }
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
