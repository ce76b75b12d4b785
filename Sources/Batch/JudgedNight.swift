import Configuration
import History
import Reports
import Rules
import SystemPackage

/// A night whose exports are judged: what its reports are made of, and where they go.
struct JudgedNight: Sendable {
  let request: RunRequest
  let found: InputFinder.Found
  let judged: JudgedBatch
  let history: NightHistory
  let ledger: RunLedger?
  let folder: RunFolder
  let templates: TemplateSet
  let progress: Progress
  let notices: LedgerNotices

  /// Writes all reports and publishes them; the watch has run since the beginning. Throws `OutputFolder.Failure`, and
  /// faults of the machine.
  func publish(_ watch: StageWatch) async throws -> NightlyRun.Result {
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
    async let summing = summarize(page, stations, handouts, offices)
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
    return result(stations, facts)
  }

  /// Writes hand-outs and summary page, beside the offices' files, the last of which would keep no more than one worker
  /// busy. The watch has run since their beginning.
  private func summarize(
    _ page: SummaryPage, _ stations: StationFiles.Totals, _ handouts: HandoutFiles, _ offices: [OfficeRows]
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

  /// Leaves the night behind; whatever is wrong with the ledger stops no run.
  private func confirm(_ night: PreparedNight) {
    do throws(LedgerFailure) {
      try night.confirm()
    } catch {
      notices.say(.unusable(error))
    }
  }

  /// What the published run has brought, once those that are older than is to be kept are gone.
  private func result(_ stations: StationFiles.Totals, _ facts: SummaryFacts) -> NightlyRun.Result {
    let stale = OldRuns.remove(
      below: folder.final.removingLastComponent(), keeping: request.retention.runs, current: folder.final)
    return NightlyRun.Result(
      folder: folder.final, latest: OutputFolder.latest(in: request.output), summary: stations.summary, facts: facts,
      worst: judged.worst, staleRuns: stale)
  }
}
