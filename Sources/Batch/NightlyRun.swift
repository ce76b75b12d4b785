import Configuration
public import History
import Planning
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
      return try await publish(judged, found, history, ledger, in: folder, templates, watch)
    } catch {
      folder.discard()
      throw error
    }
  }

  /// Writes all reports and publishes them; the watch has run since the beginning.
  private func publish(
    _ judged: JudgedBatch, _ found: InputFinder.Found, _ history: NightHistory, _ ledger: RunLedger?,
    in folder: RunFolder, _ templates: TemplateSet, _ watch: StageWatch
  ) async throws -> Result {
    var watch = watch
    let context = judged.reportContext(request.judging)
    try await FindingFiles.write(judged, to: folder, context, jobs: request.judging.jobs)
    watch.end("findings")
    let reports = StationReports(request.judging, judged)
    let pasts = StationPasts(judged, reports, history, StationPage(templates, context, edition: request.edition))
    let kept = KeptReports()
    let stations = try await StationFiles(request, judged, reports, pasts, context, progress)
      .write(to: folder, keeping: kept)
    watch.end("stations")
    async let settled: Void = folder.earlySync.end()
    let night = NightSumming.night(request, judged, stations, history, run: folder.name)
    async let prepared = PreparedNight.prepare(night, ledger)
    let offices = try OfficeRows.all(judged, stations: stations.offices)
    let handouts = HandoutFiles(request, reports, pasts, judged.batch.rows(), context, templates)
    try folder.makeFolder("offices")
    let page = SummaryPage(templates, context, calendar: request.judging.calendar)
    async let summing = summarize(page, judged, found, stations, history, handouts, offices, in: folder)
    try await OfficeFiles(request.judging, judged, reports, kept: kept).write(offices, to: folder)
    watch.end("offices")
    let (facts, summingWatch) = try await summing
    watch.add(summingWatch)
    try folder.write(RunJSON().bytes(of: [RunSumming.record(request, judged, stations, watch)]), to: "run.json")
    progress(ProgressEvent(.publish, done: 0, total: 1))
    let tonight = await prepared
    try await settled
    try folder.publish()
    confirm(tonight)
    let stale = OldRuns.remove(
      below: folder.final.removingLastComponent(), keeping: request.retention.runs, current: folder.final)
    return result(in: folder, judged, stations, facts, stale)
  }

  /// Writes hand-outs and summary page, beside the offices' files, the last of which would keep no more than one worker
  /// busy. The watch has run since their beginning.
  private func summarize(
    _ page: SummaryPage, _ judged: JudgedBatch, _ found: InputFinder.Found, _ stations: StationFiles.Totals,
    _ history: NightHistory, _ handouts: HandoutFiles, _ offices: [OfficeRows], in folder: RunFolder
  ) throws -> (facts: SummaryFacts, watch: StageWatch) {
    var watch = StageWatch()
    var facts = try SummaryMaking.facts(request.judging, judged, stations, history)
    facts.unreadableKinds = found.likeExports
    facts.emptyInputs = found.emptyInputs
    facts.unwrittenLetters = try handouts.write(offices, to: folder)
    watch.end("handouts")
    try folder.write(page.bytes(stations.tally, facts), to: "summary.html")
    watch.end("summary")
    return (facts, watch)
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

  /// Leaves the night behind; whatever is wrong with the ledger stops no run.
  private func confirm(_ night: PreparedNight) {
    do throws(LedgerFailure) {
      try night.confirm()
    } catch {
      notices.say(.unusable(error))
    }
  }

  private func result(
    in folder: RunFolder, _ judged: JudgedBatch, _ stations: StationFiles.Totals, _ facts: SummaryFacts,
    _ stale: [FilePath]
  ) -> Result {
    Result(
      folder: folder.final, latest: OutputFolder.latest(in: request.output), summary: stations.summary, facts: facts,
      worst: judged.worst, staleRuns: stale)
  }
}
