import Reports
import RoundTrip
public import Rules
import Stations
public import SystemPackage
import Tables

/// Puts the corrections of returned tables into the exports (contract: round trip).
public struct Applying: Sendable {
  /// What is asked for.
  public struct Request: Sendable {
    /// The returned tables.
    public var tables: [String]
    /// The folder with the exports, or one export.
    public var exports: String
    /// Where corrected copies and reports go; with `isInPlace` the reports and copies of the files as they were.
    public var output: FilePath
    /// Whether the exports themselves are changed.
    public var isInPlace = false
    /// Whether nothing is written.
    public var isDry = false
    /// The list of accepted findings that confirmed rows are added to; nil for a new one in the output.
    public var acceptedList: String?

    /// A request that changes no export in place.
    public init(tables: [String], exports: String, output: FilePath) {
      self.tables = tables
      self.exports = exports
      self.output = output
    }
  }

  /// Why nothing was applied.
  public enum Failure: Error, Sendable {
    /// None of the tables could be read; names and reasons.
    case nothingReturned([(name: String, reason: String)])
    /// There is no export at the path.
    case noExports(String)
    /// The list of accepted findings at the path cannot be added to.
    case listNotExtended(FilePath, AcceptedListWriter.Failure)
  }

  private let request: Request
  private let judging: JudgingRequest
  private let progress: Progress

  /// The applying of a request; `judging` says how corrected rows are judged, `progress` is told how far that is.
  public init(_ request: Request, judging: JudgingRequest, progress: @escaping Progress = { _ in }) {
    self.request = request
    self.judging = judging
    self.progress = progress
  }

  /// Applies, writes and judges again.
  ///
  /// Throws `Failure`, `NightlyRun.Failure.dayOutsideCalendar`, `CopyFailure`, `OutputFolder.Failure`, and faults of
  /// the machine.
  public func run() async throws -> ApplyResult {
    try judging.requireKnownDay()
    let files = InputFinder.find([request.exports], output: request.output)
    let folder = try CopyFolder(request.output, inputs: [request.exports], files: files)
    guard files.contains(where: { $0.failure == nil && $0.path != nil }) else {
      throw Failure.noExports(request.exports)
    }
    var result = ApplyResult()
    let returned = try readTables(&result)
    let merges = try merge(returned, into: files, &result)
    if request.isDry {
      let temporary = TemporaryCopies()
      defer { withExtendedLifetime(temporary) {} }
      _ = try await judge(corrected(files, merges, in: temporary), merges, &result)
      return result
    }
    let staged = StagedFiles()
    if request.isInPlace {
      try folder.stage(backups(of: merges), in: staged)
      for merge in merges where !merge.edits.applied.isEmpty { try stage(merge, in: staged) }
    } else {
      try folder.stage(copies(of: files, merges), in: staged)
    }
    let judged = try await judge(files.map { corrected($0, in: staged) }, merges, &result)
    if let list = request.acceptedList, !result.acceptances.isEmpty {
      try extend(FilePath(list), by: result.acceptances, folder, in: staged)
    }
    try folder.stage(reports(result, judged), in: staged)
    try staged.commit()
    StopGate.process.finish()
    return result
  }

  /// The exports as they would be: those that change as copies, the others in their places.
  private func corrected(
    _ files: [InputFile], _ merges: [FileMerge], in temporary: TemporaryCopies
  ) throws -> [InputFile] {
    var files = files
    for merge in merges where !merge.edits.applied.isEmpty {
      let copy = try temporary.add(merge.export.piece(merge.edits))
      files[merge.number] = InputFile(name: files[merge.number].name, path: copy)
    }
    return files
  }

  /// The export as it will be, where it is prepared.
  private func corrected(_ file: InputFile, in staged: StagedFiles) -> InputFile {
    let target = request.isInPlace ? file.path.map(FileTree.resolved) : request.output.appending(file.name)
    guard let target else { return file }
    let place = staged.place(of: target)
    // An export that stays as it is keeps its own path.
    if request.isInPlace, place == target { return file }
    return InputFile(name: file.name, path: place, failure: file.failure)
  }

  private typealias Returned = (name: String, table: ReturnedTable)

  private func readTables(_ result: inout ApplyResult) throws -> [Returned] {
    var read: [Returned] = []
    var failures: [(name: String, reason: String)] = []
    for path in request.tables {
      let name = FilePath(path).lastComponent?.string ?? path
      do {
        try FileIdentity.refuseSpecial(FilePath(path))
        let table = try TableSource(path: FilePath(path))
        read.append((name, try ReturnedTable(table, names: judging.names)))
      } catch let failure as TemporaryPlace.Failure {
        throw failure
      } catch let reason as Errno where TooManyOpenFiles.isReason(reason) {
        throw TooManyOpenFiles(path: FilePath(path))
      } catch {
        let reason = reason(of: error)
        failures.append((name, reason))
        result.conflicts.append(ApplyConflict(.tableUnreadable(reason), ReturnedPlace(table: name, row: 0)))
      }
    }
    if read.isEmpty { throw Failure.nothingReturned(failures) }
    return read
  }

  private func reason(of error: any Error) -> String {
    if error is ReturnedTable.Failure {
      return judging.language == .ja
        ? "houkan-row の列がありません。送った表の列を消さずに保存してください"
        : "no column houkan-row; save the table that was sent with all its columns"
    }
    if let special = error as? SpecialFile { return special.sentence[judging.language] }
    if let failure = error as? WorkbookFailure {
      var report = FileReport(file: 0, language: judging.language)
      RuleBook().judge(FileFlaw(.workbook(failure)), &report)
      if let finding = report.findings.first { return finding.message }
    }
    return SystemWords.of(error)
  }

  private func merge(
    _ returned: [Returned], into files: [InputFile], _ result: inout ApplyResult
  ) throws -> [FileMerge] {
    var rows = ExportNames.matched(sorted(returned, &result), files)
    let finder = HeaderFinder(names: judging.names)
    var merges: [FileMerge] = []
    for (number, file) in files.enumerated() {
      guard let own = rows[file.name], file.failure == nil, let export = try EditableExport(file, finder: finder) else {
        continue
      }
      rows[file.name] = nil
      let merge = try merge(own, into: export)
      result.take(merge)
      merges.append(FileMerge(number: number, export: export, merge: merge))
    }
    reportMissing(rows, files, &result)
    return merges
  }

  /// The rows by the export that they were sent from; those that were never sent, and columns that are gone, are
  /// conflicts.
  private func sorted(_ returned: [Returned], _ result: inout ApplyResult) -> [String: [SentRow]] {
    var rows: [String: [SentRow]] = [:]
    for (name, table) in returned {
      for column in table.missingColumns {
        result.conflicts.append(
          ApplyConflict(.headingMissing, ReturnedPlace(table: name, row: 0), column: column))
      }
      let copied = table.copiedIdentities
      for row in table.rows {
        result.returnedRows += 1
        if let identity = row.identity, let sent = row.sent {
          rows[identity.file, default: []].append(
            SentRow(row: row, identity: identity, sent: sent, table: name, isCopied: copied.contains(identity)))
        } else {
          result.conflicts.append(
            ApplyConflict(
              row.hasIdentityText ? .identityDamaged : .rowAdded, ReturnedPlace(table: name, row: row.sheetRow)))
        }
      }
    }
    return rows
  }

  private func merge(_ rows: [SentRow], into export: EditableExport) throws -> ExportMerge {
    try CopyFailure.naming(export.input.path ?? "") {
      var merge = try ExportMerge(export)
      for row in rows { try merge.merge(row) }
      try merge.finish()
      return merge
    }
  }

  /// Reports the rows whose export is not there or cannot be read.
  private func reportMissing(_ rows: [String: [SentRow]], _ files: [InputFile], _ result: inout ApplyResult) {
    for (name, own) in rows.sorted(by: { $0.key < $1.key }) {
      // A row that nobody touched asks for nothing of an export that is there, even one that cannot be read.
      let isThere = files.contains { $0.name == name && $0.failure == nil }
      for own in own where !isThere || own.row.isTouched(since: own.sent) {
        result.conflicts.append(ApplyConflict(.fileMissing, own.origin, file: name))
      }
    }
  }

  private func copies(of files: [InputFile], _ merges: [FileMerge]) throws -> [OutputPiece] {
    let merged = Dictionary(merges.map { ($0.number, $0) }) { first, _ in first }
    return try files.enumerated().compactMap { number, file in
      guard let path = file.path, file.isReadable else { return nil }
      if let merge = merged[number], !merge.edits.applied.isEmpty { return try merge.export.piece(merge.edits) }
      return OutputPiece(file.name, copyOf: path)
    }
  }

  /// The touched files as they were.
  private func backups(of merges: [FileMerge]) -> [OutputPiece] {
    merges.compactMap { merge in
      guard let path = merge.export.input.path, !merge.edits.applied.isEmpty else { return nil }
      return OutputPiece("before/" + merge.export.input.name, copyOf: path)
    }
  }

  /// Prepares the export with its corrections, to stand in its own place.
  private func stage(_ merge: FileMerge, in staged: StagedFiles) throws {
    guard let path = merge.export.input.path else { return }
    let target = FileTree.resolved(path)
    try staged.add(
      target, replacing: merge.export.table.original, mode: FileTree.mode(of: target),
      merge.export.piece(merge.edits).produce)
  }

  /// Judges the corrected exports and keeps what is said of the rows that have come back.
  private func judge(
    _ files: [InputFile], _ merges: [FileMerge], _ result: inout ApplyResult
  ) async throws -> JudgedBatch {
    let judged = try await Judge(judging, progress: progress).judge(files)
    let touched = Dictionary(merges.map { ($0.number, $0.touchedRows) }) { first, _ in first }
    let confirmed = try ConfirmedFindings(judged, merges)
    result.acceptances = confirmed.acceptances
    result.conflicts += confirmed.conflicts
    try findNotReturned(judged, files, merges, &result)
    try judged.findings.forEach { reported in
      let finding = reported.finding
      guard let row = finding.row, files.indices.contains(finding.file) else { return }
      if !confirmed.accepts(finding), touched[finding.file]?.contains(row) == true {
        result.remaining.append(reported)
        result.remainingFiles.append(files[finding.file].name)
      }
    }
    return judged
  }

  /// Finds the rows of the tables' offices that have findings and have not come back.
  private func findNotReturned(
    _ judged: JudgedBatch, _ files: [InputFile], _ merges: [FileMerge], _ result: inout ApplyResult
  ) throws {
    let returned = Dictionary(merges.map { ($0.number, $0.merge) }) { first, _ in first }
    var seen: Set<RowPlace> = []
    try judged.findings.forEach { reported in
      let finding = reported.finding
      guard let row = finding.row, let merge = returned[finding.file], !merge.returnedRows.contains(row),
        merge.offices.contains(FoldedText(reported.text(reported.office)).text),
        seen.insert(RowPlace(file: finding.file, row: row)).inserted
      else { return }
      result.notReturned.append(
        ApplyConflict(
          .rowNotReturned, ReturnedPlace(table: "", row: 0), file: files[finding.file].name, row: row))
    }
  }

  private func reports(_ result: ApplyResult, _ judged: JudgedBatch) throws -> [OutputPiece] {
    let language = judging.language
    var pieces = [
      OutputPiece(OwnReport.applied.rawValue, bytes: AppliedTable.bytes(of: result.applied, language)),
      OutputPiece(
        OwnReport.conflicts.rawValue, bytes: ConflictTable.bytes(of: result.conflicts + result.notReturned, language)),
    ]
    if !result.remaining.isEmpty {
      let table = FindingTable(judged.reportContext(judging))
      var bytes: [UInt8] = []
      table.begin(&bytes)
      for finding in result.remaining { table.row(finding, &bytes) }
      pieces.append(OutputPiece(OwnReport.remaining.rawValue, bytes: bytes))
    }
    if request.acceptedList == nil, !result.acceptances.isEmpty {
      let bytes = AcceptedListWriter.list(of: result.acceptances).bytes
      pieces.append(OutputPiece(OwnReport.accepted.rawValue, bytes: bytes))
    }
    return pieces
  }

  /// Prepares the list with the acceptances added, or a new one, and before it a copy of a list that changes.
  private func extend(
    _ list: FilePath, by acceptances: [NewAcceptance], _ folder: CopyFolder, in staged: StagedFiles
  ) throws {
    let target = FileTree.resolved(list)
    let (original, outcome) = try extended(list, at: target, by: acceptances)
    if outcome.added == 0 { return }
    if original != nil {
      let name = "before/" + (list.lastComponent?.string ?? OwnReport.accepted.rawValue)
      try folder.stage([OutputPiece(name, copyOf: target)], in: staged)
    }
    let mode = original == nil ? 0o600 : FileTree.mode(of: target)
    try staged.add(target, replacing: original, mode: mode) { try $0(outcome.bytes) }
  }

  /// The list as it is, nil where there is none, and as it will be. Throws `Failure.listNotExtended`.
  private func extended(
    _ list: FilePath, at target: FilePath, by acceptances: [NewAcceptance]
  ) throws(Failure) -> (original: ByteSource?, outcome: AcceptedListWriter.Outcome) {
    guard list.exists else { return (nil, AcceptedListWriter.list(of: acceptances)) }
    do {
      return (try ByteSource(path: target), try AcceptedListWriter.appending(acceptances, to: list))
    } catch let failure as AcceptedListWriter.Failure {
      throw .listNotExtended(list, failure)
    } catch {
      throw .listNotExtended(list, .unreadable(SystemWords.of(error)))
    }
  }
}
