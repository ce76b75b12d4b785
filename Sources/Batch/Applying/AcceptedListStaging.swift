import Rules
import SystemPackage
import Tables

/// The list of accepted findings that confirmed rows are added to.
struct AcceptedListStaging {
  /// The list's path; nil for a new one among the reports.
  let path: FilePath?

  /// Prepares the list with the acceptances added, or a new one, and before it a copy of a list that changes. Throws
  /// `Applying.Failure.listNotExtended`, `CopyFailure`, `OutputFolder.Failure`, and faults of the machine.
  func stage(_ acceptances: [NewAcceptance], _ folder: CopyFolder, in staged: StagedFiles) throws {
    let target = path?.resolvedAsFarAsThere
    // As with exports: nothing may be left to add.
    if let target { staged.clean(target.removingLastComponent()) }
    if acceptances.isEmpty { return }
    guard let path, let target else {
      let list = AcceptedListWriter.list(of: acceptances)
      return try folder.stage([OutputPiece(OwnReport.accepted.rawValue, bytes: list.bytes)], in: staged)
    }
    let (original, outcome) = try AcceptedListStaging.extended(path, at: target, by: acceptances)
    if outcome.added == 0 { return }
    if original != nil {
      let name = "before/" + (path.lastComponent?.string ?? OwnReport.accepted.rawValue)
      try folder.stage([OutputPiece(name, copyOf: target)], in: staged)
    }
    let mode = original == nil ? 0o600 : FileTree.mode(of: target)
    try staged.add(target, replacing: original, mode: mode) { try $0(outcome.bytes) }
  }

  /// The list as it is, nil where there is none, and as it will be. Throws `Applying.Failure.listNotExtended`, and
  /// faults of the machine.
  private static func extended(
    _ list: FilePath, at target: FilePath, by acceptances: [NewAcceptance]
  ) throws -> (original: ByteSource?, outcome: AcceptedListWriter.Outcome) {
    guard list.exists else { return (nil, AcceptedListWriter.list(of: acceptances)) }
    do {
      return (try ByteSource(path: target), try AcceptedListWriter.appending(acceptances, to: list))
    } catch let failure as AcceptedListWriter.Failure {
      throw Applying.Failure.listNotExtended(list, failure)
    } catch {
      try MachineFault.passOn(error, of: list)
      throw Applying.Failure.listNotExtended(list, .unreadable(SystemWords.of(error)))
    }
  }
}
