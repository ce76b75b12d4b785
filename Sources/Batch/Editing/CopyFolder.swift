import SystemPackage
import Tables

/// A folder that corrected copies are written into; what stands there already is never overwritten.
struct CopyFolder {
  /// The folder.
  let path: FilePath

  /// A folder for copies of these inputs. Throws `CopyFailure.ownInput` where a copy could become an input.
  init(_ path: FilePath, inputs: [String], files: [InputFile]) throws {
    self.path = path
    let real = path.resolvedAsFarAsThere
    for input in inputs {
      let folder = FilePath(input)
      guard case .success(let identity) = FileIdentity.look(at: folder), identity.isFolder else { continue }
      if real.starts(with: folder.resolvedAsFarAsThere) { throw CopyFailure.ownInput(path) }
    }
    let identities = files.compactMap { file in file.path.flatMap { try? FileIdentity.look(at: $0).get() } }
    for file in files {
      let target = path.appending(file.name)
      if case .success(let identity) = FileIdentity.look(at: target), identities.contains(identity) {
        throw CopyFailure.ownInput(target)
      }
    }
  }

  /// Writes the pieces: all of them or none. Throws `CopyFailure`, `OutputFolder.Failure`, and what the pieces throw.
  func write(_ pieces: [OutputPiece]) throws {
    let staged = StagedFiles()
    try stage(pieces, in: staged)
    try staged.commit()
  }

  /// Prepares the pieces, first all checks, then all files; no two that are staged together may have one name. Throws
  /// `CopyFailure`, `OutputFolder.Failure`, and what the pieces throw.
  func stage(_ pieces: [OutputPiece], in staged: StagedFiles) throws {
    var missing: [OutputPiece] = []
    for piece in pieces {
      let target = path.appending(piece.name)
      staged.clean(target.removingLastComponent())
      guard staged.claim(target) else { throw CopyFailure.sameName(piece.name) }
      if !target.exists {
        missing.append(piece)
      } else if try !piece.isEqual(to: target) {
        throw CopyFailure.exists(target)
      }
    }
    try staged.makeFolder(path)
    for piece in missing {
      let target = path.appending(piece.name)
      try staged.makeFolder(target.removingLastComponent())
      try staged.add(target, piece.produce)
    }
  }
}
