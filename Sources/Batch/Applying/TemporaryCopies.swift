import SystemPackage
import Tables

/// A folder that is gone when nobody needs it any more: a dry run judges its copies there.
final class TemporaryCopies {
  let folder: CopyFolder
  private let work = WorkInHand()

  /// Makes the folder among the temporary files; only its owner may enter it. Throws `TemporaryPlace.Failure`.
  init() throws {
    folder = try CopyFolder(TemporaryPlace.makeFolder(), inputs: [], files: [])
  }

  deinit {
    FileTree.remove(folder.path)
  }
}
