import SystemPackage
import Tables

/// The exports as the merges make them: where they are written, and where they can be read until then.
struct CorrectedExports {
  private let request: Applying.Request
  private let files: [InputFile]
  /// What is to become of those that change.
  private let changed: [FileMerge]

  /// The exports with these merges.
  init(_ request: Applying.Request, _ files: [InputFile], _ merges: [FileMerge]) {
    self.request = request
    self.files = files
    changed = merges.filter { !$0.edits.applied.isEmpty }
  }

  /// The exports as they would be: those that change as copies, the others in their places. Throws faults of the
  /// machine.
  func copied(to temporary: TemporaryCopies) throws -> [InputFile] {
    var files = files
    for merge in changed {
      let copy = try temporary.add(merge.export.piece(merge.edits))
      files[merge.number] = InputFile(name: files[merge.number].name, path: copy)
    }
    return files
  }

  /// The exports that cannot be copied.
  var leftOut: [LeftOutExport] {
    if request.isInPlace { return [] }
    return files.compactMap { file in file.flaw.map { LeftOutExport(name: file.name, flaw: $0) } }
  }

  /// Prepares the exports: all as copies in the folder, or those that change in their own places, and in the folder as
  /// they were. Throws `CopyFailure`, `OutputFolder.Failure`, and faults of the machine.
  func stage(_ folder: CopyFolder, in staged: StagedFiles) throws {
    guard request.isInPlace else { return try folder.stage(copies(), in: staged) }
    // A program that died once its exports had their names has left the old ones, and no export changes any more.
    for case let path? in files.map(\.path) { staged.clean(path.resolvedAsFarAsThere.removingLastComponent()) }
    try folder.stage(backups(), in: staged)
    for merge in changed { try stage(merge, in: staged) }
  }

  /// The exports as they will be, where they are prepared.
  func prepared(in staged: StagedFiles) -> [InputFile] { files.map { prepared($0, in: staged) } }

  private func prepared(_ file: InputFile, in staged: StagedFiles) -> InputFile {
    let target = request.isInPlace ? file.path?.resolvedAsFarAsThere : request.output.appending(file.name)
    guard let target else { return file }
    let place = staged.place(of: target)
    // An export that stays as it is keeps its own path.
    if request.isInPlace, place == target { return file }
    return InputFile(name: file.name, path: place, failure: file.failure)
  }

  private func copies() throws -> [OutputPiece] {
    let merges = Dictionary(changed.map { ($0.number, $0) }) { first, _ in first }
    return try files.enumerated().compactMap { number, file in
      guard let path = file.path, file.flaw == nil else { return nil }
      if let merge = merges[number] { return try merge.export.piece(merge.edits) }
      return OutputPiece(file.name, copyOf: path)
    }
  }

  /// The exports that change, as they were.
  private func backups() -> [OutputPiece] {
    changed.compactMap { merge in
      merge.export.input.path.map { OutputPiece("before/" + merge.export.input.name, copyOf: $0) }
    }
  }

  /// Prepares the export with its corrections, to stand in its own place.
  private func stage(_ merge: FileMerge, in staged: StagedFiles) throws {
    guard let path = merge.export.input.path else { return }
    let target = path.resolvedAsFarAsThere
    try staged.add(
      target, replacing: merge.export.table.original, mode: FileTree.mode(of: target),
      merge.export.piece(merge.edits).produce)
  }
}
