import Glibc
import SystemPackage

/// A folder that is gone when nobody needs it any more: a dry run judges its copies there.
final class TemporaryCopies {
  let folder: CopyFolder
  private let work = WorkInHand()

  /// Makes the folder among the temporary files; only its owner may enter it. Throws `OutputFolder.Failure`.
  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/houkan.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw OutputFolder.Failure.refused(FilePath(parent), Errno(rawValue: errno))
    }
    folder = try CopyFolder(FilePath(platformString: template), inputs: [], files: [])
  }

  deinit {
    FileTree.remove(folder.path)
  }
}
