import Configuration
import Planning
import Reports
import Rules
import Stations
import SystemPackage

/// Plans every station and writes `stations.*`, `tasks.*` and the stations' pages.
struct StationFiles {
  /// What the stations come to.
  struct Totals: Sendable {
    var summary: RunSummary
    /// Every station with its status, in order.
    var standings: [(StationKey, StationStatus)] = []
    /// Every open task, in order.
    var openTasks: [(StationKey, TaskID)] = []
    /// What every station's page says, as a digest, in order.
    var pages: [(StationKey, Int64)] = []
    /// What calendars are given, in the order of stations.
    var events: [(station: StationKey, event: CalendarEvent)] = []
    /// What the summary page shows of stations.
    var tally: SummaryTally
    /// Per station its office and the place of its row in the digests.
    var offices: [(office: String, row: Int)] = []

    mutating func count(_ station: PlannedStation, row: Int) {
      let report = station.report
      offices.append((report.office, row))
      summary.name(report)
      tally.count(report, station.past)
      standings.append((report.key, report.plan.status))
      pages.append((report.key, station.content))
      for task in report.openTasks { openTasks.append((report.key, task.id)) }
    }

    /// Takes in a row that is no station, but may be called for all the same.
    mutating func name(rowWithoutKey report: StationReport) {
      summary.name(report)
      tally.name(report)
    }
  }

  /// How many stations one worker takes at once at most.
  private static let mostAtOnce = 1_024

  private let request: RunRequest
  private let judged: JudgedBatch
  private let context: ReportContext
  private let progress: Progress
  private let reports: StationReports
  private let pasts: StationPasts

  init(
    _ request: RunRequest, _ judged: JudgedBatch, _ reports: StationReports, _ pasts: StationPasts,
    _ context: ReportContext, _ progress: @escaping Progress
  ) {
    self.request = request
    self.judged = judged
    self.context = context
    self.progress = progress
    self.reports = reports
    self.pasts = pasts
  }

  /// Nothing counted; the page names the visits up to the next day on which offices work.
  private func tally() -> SummaryTally {
    let next = try? request.judging.calendar.day(request.judging.today, plusBusinessDays: 1)
    return SummaryTally(today: request.judging.today, visitsUntil: next ?? request.judging.today + 1)
  }

  /// Writes everything; what may be needed again of stations is kept. Throws `OutputFolder.Failure` and what reading
  /// rows again throws.
  func write(to folder: RunFolder, keeping kept: KeptReports) async throws -> Totals {
    let rows = StationSelection(judged.batch).rows
    try makeFolders(for: rows, in: folder)
    let calendar = request.handouts.calendars ? OfficeCalendar(context) : nil
    var files = try StationStreams(folder, context)
    var totals = Totals(summary: RunSummary(context), tally: tally())
    let shares = shares(of: rows)
    let pages = KeptPages(latest: OutputFolder.latest(in: request.output), in: folder)
    try await OrderedWork.run(shares.count, jobs: request.judging.jobs) { share in
      let batchRows = judged.batch.rows()
      var page: [UInt8] = []
      return try shares[share].map { try plan(row: $0, batchRows, &page, pages) }
    } take: { stations in
      for station in stations {
        try files.write(station.report)
        let row = rows[totals.offices.count]
        kept.keep(station.report, ofRow: row)
        totals.count(station, row: row)
        guard let calendar else { continue }
        totals.events += calendar.events(of: station.report).map { (station.report.key, $0) }
      }
      progress(ProgressEvent(.write, done: totals.offices.count, total: rows.count))
    }
    try files.finish()
    try nameRowsWithoutKey(&totals)
    return totals
  }

  /// Plans the station of a row and writes its page, or links last night's where that says the same. `html` is the
  /// memory for pages.
  private func plan(
    row index: Int, _ rows: BatchRows, _ html: inout [UInt8], _ pages: KeptPages
  ) throws -> PlannedStation {
    let (report, row) = try reports.report(ofRow: index, rows)
    let findings = try reports.findings(of: report.key)
    let (past, fingerprint) = pasts.past(of: report, row: index, findings: findings)
    let name = "stations/" + StationPage.path(report.key)
    let stamp = PageStamp(past, fingerprint)
    if !pages.link(name, bearing: stamp) {
      html.removeAll(keepingCapacity: true)
      pasts.page.append(report, row: row, findings: findings, past: past, to: &html)
      try pages.put(html, as: name, stamp: stamp)
    }
    return PlannedStation(report: report, past: past, content: fingerprint.content)
  }

  private func nameRowsWithoutKey(_ totals: inout Totals) throws {
    let batchRows = judged.batch.rows()
    for row in judged.batch.digests.indices where judged.batch.digests[row].station == 0 {
      totals.name(rowWithoutKey: try reports.report(ofRow: row, batchRows).report)
    }
  }

  /// The rows, in order, as workers take them: those of one prefecture together, whose pages lie in one folder, for two
  /// who make files in the same folder wait for each other.
  private func shares(of rows: [Int]) -> [ArraySlice<Int>] {
    var shares: [ArraySlice<Int>] = []
    var rest = rows[...]
    while let first = rest.first {
      let share = rest.prefix(StationFiles.mostAtOnce).prefix { prefecture($0) == prefecture(first) }
      shares.append(share)
      rest = rest.dropFirst(share.count)
    }
    return shares
  }

  private func makeFolders(for rows: [Int], in folder: RunFolder) throws {
    try folder.makeFolder("stations")
    for prefecture in Set(rows.map(prefecture)).sorted() { try folder.makeFolder("stations/\(prefecture)") }
  }

  private func prefecture(_ row: Int) -> Int { StationKey(number: judged.batch.digests[row].station).prefecture }
}
