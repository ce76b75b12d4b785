import SystemPackage
import Tables

/// A folder that is gone when nobody needs it any more: a dry run judges its copies there.
final class TemporaryCopies {
  let folder: CopyFolder
  private let work = WorkInHand()

  /// Makes the folder among the temporary files; only its owner may enter it. Throws `OutputFolder.Failure`.
  init() throws {
    let path: FilePath
    do {
      path = try TemporaryPlace.makeFolder()
    } catch {
      throw OutputFolder.Failure.refused(TemporaryPlace.folder, error)
    }
    folder = try CopyFolder(path, inputs: [], files: [])
  }

  deinit {
    FileTree.remove(folder.path)
  }
}
