public import Rules
public import SystemPackage
import Tables

/// Puts the corrections of returned tables into the exports.
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
  /// Throws `Failure`, `JudgingFailure.dayOutsideCalendar`, `CopyFailure`, `OutputFolder.Failure`, and faults of
  /// the machine.
  public func run() async throws -> ApplyResult {
    try judging.requireKnownDay()
    let files = InputFinder.find([request.exports], output: request.output)
    let folder = try CopyFolder(request.output, inputs: [request.exports], files: files)
    guard files.contains(where: { $0.failure == nil && $0.path != nil }) else {
      throw Failure.noExports(request.exports)
    }
    var result = ApplyResult()
    let merges = try merge(into: files, &result)
    let exports = CorrectedExports(request, files, merges)
    result.leftOut = exports.leftOut
    if request.isDry {
      let temporary = TemporaryCopies()
      defer { withExtendedLifetime(temporary) {} }
      _ = try await judge(exports.copied(to: temporary), merges, &result)
      return result
    }
    let staged = StagedFiles()
    try exports.stage(folder, in: staged)
    let judged = try await judge(exports.prepared(in: staged), merges, &result)
    let list = AcceptedListStaging(path: request.acceptedList.map { FilePath($0) })
    try list.stage(result.acceptances, folder, in: staged)
    try folder.stage(ApplyReports.pieces(result, judged.reportContext(judging)), in: staged)
    try staged.commit()
    result.begunList = begunList(result)
    return result
  }

  /// Reads what has come back and merges it into the exports.
  private func merge(into files: [InputFile], _ result: inout ApplyResult) throws -> [FileMerge] {
    let returned = try ReturnedTables(request.tables, names: judging.names, language: judging.language)
    let rows = SentRows(returned)
    let merge = try BatchMerge(rows.byFile, into: files, judging)
    result.returnedRows = rows.count
    result.conflicts = returned.conflicts + rows.conflicts
    for merge in merge.merges { result.take(merge.merge) }
    result.conflicts += merge.conflicts
    return merge.merges
  }

  /// Where the list of accepted findings stands that has been begun among the reports.
  private func begunList(_ result: ApplyResult) -> String? {
    if request.acceptedList != nil || result.acceptances.isEmpty { return nil }
    return request.output.appending(OwnReport.accepted.rawValue).resolvedAsFarAsThere.string
  }

  /// Judges the corrected exports and keeps what is said of the rows that have come back.
  private func judge(
    _ files: [InputFile], _ merges: [FileMerge], _ result: inout ApplyResult
  ) async throws -> JudgedBatch {
    let judged = try await Judge(judging, progress: progress).judge(files)
    let confirmed = try ConfirmedFindings(judged, merges)
    result.acceptances = confirmed.acceptances
    result.conflicts += confirmed.conflicts
    let remaining = try RemainingFindings(judged, merges, besides: confirmed)
    result.remaining = remaining.findings
    result.notReturned = remaining.notReturned
    return judged
  }
}
