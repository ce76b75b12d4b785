public import History
public import Reports
public import Rules
import Stations
public import SystemPackage

/// The main job: judge the exports, plan every station, and publish the reports.
public struct NightlyRun: Sendable {
  /// What a run has brought, once it is published.
  public struct Result: Sendable {
    /// The folder of the run.
    public let folder: FilePath
    /// The link to the newest run.
    public let latest: FilePath
    /// The closing words.
    public let summary: RunSummary
    /// What the closing words say beside the most urgent stations.
    public let facts: SummaryFacts
    /// The worst severity of all findings, or nil where there are none.
    public let worst: Severity?
    /// Runs older than are to be kept that could not be removed, the oldest first.
    public let staleRuns: [FilePath]
  }

  /// Why nothing was published.
  public enum Failure: Error, Sendable {
    /// A file, by its name, changed again and again while it was read.
    case inputChanged(String)
  }

  private let request: RunRequest
  private let progress: Progress
  private let notices: LedgerNotices

  /// A run that answers the request; `notice` is told what is wrong with the ledger of nights.
  public init(
    _ request: RunRequest, progress: @escaping Progress = { _ in },
    notice: @escaping @Sendable (LedgerNotice) -> Void = { _ in }
  ) {
    self.request = request
    self.progress = progress
    notices = LedgerNotices(notice)
  }

  /// How often a run begins anew when its exports change under its hands.
  private static let attempts = 3

  /// Runs and publishes. Throws `JudgingFailure`, `TemplateFailure`, `OutputFolder.Failure`, `Failure`, and faults of
  /// the machine.
  public func run() async throws -> Result {
    try request.judging.requireKnownDay()
    let templates = try TemplateSet.load(directories: request.templateFolders)
    let output = try OutputFolder(request.output)
    let standardInput = StandardInput()
    var changedFile = ""
    for _ in 1...NightlyRun.attempts {
      do {
        return try await attempt(in: output, templates, standardInput)
      } catch let changed as RowAccess.Changed {
        changedFile = changed.name
      }
    }
    throw Failure.inputChanged(changedFile)
  }

  /// Judges, writes and publishes once; whatever fails leaves nothing behind.
  private func attempt(
    in output: borrowing OutputFolder, _ templates: TemplateSet, _ standardInput: StandardInput
  ) async throws -> Result {
    var watch = StageWatch()
    // Only a ledger that is there: one is begun, or set aside, once there is something to write into it.
    async let early = Swift.Result { () throws(LedgerFailure) in
      try RunLedger(soundFor: request, notice: notices.say)
    }
    let found = InputFinder.search(request.inputs, output: request.output)
    let judged = try await Judge(request.judging, digestsFiles: true, standardInput: standardInput, progress: progress)
      .judge(found.files)
    watch.end("read")
    guard judged.hasReadableFile else { throw JudgingFailure.nothingReadable(judged) }
    let read = await early
    // One that was asked to stop has not waited for the ledger, of which nothing needs to be said then.
    try Task.checkCancellation()
    let ledger = ledger(read)
    let history = try NightHistory(request, judged, ledger)
    watch.end("history")
    let folder = try output.begin("\(request.judging.today)T\(request.clock.timeOfDay)")
    defer { folder.end() }
    do {
      let night = JudgedNight(
        request: request, found: found, judged: judged, history: history, ledger: ledger, folder: folder,
        templates: templates, progress: progress, notices: notices)
      return try await night.publish(watch)
    } catch {
      folder.discard()
      throw error
    }
  }

  /// The ledger that was read beside the exports, or else is opened or begun now; nil where none can be had. Whatever
  /// is wrong with it stops no run.
  private func ledger(_ read: Swift.Result<RunLedger?, LedgerFailure>) -> RunLedger? {
    do throws(LedgerFailure) {
      if let ledger = try read.get() { return ledger }
      return try RunLedger(request, notice: notices.say)
    } catch {
      notices.say(.unusable(error))
      return nil
    }
  }
}
