import Planning
import Reports
import Rules
import Stations
import SystemPackage

/// Plans every station and writes `stations.*`, `tasks.*` and the stations' pages.
struct StationFiles {
  /// What the stations come to.
  struct Totals: Sendable {
    var perStatus: [StationStatus: Int] = [:]
    var summary: RunSummary
    /// Per station its office and the place of its row in the digests.
    var offices: [(office: String, row: Int)] = []
  }

  /// How many stations one worker takes at once.
  private static let chunkSize = 128

  private let request: RunRequest
  private let judged: JudgedBatch
  private let context: ReportContext
  private let page: StationPage
  private let progress: Progress
  private let reports: StationReports

  init(
    _ request: RunRequest, _ judged: JudgedBatch, _ reports: StationReports, _ context: ReportContext,
    _ templates: TemplateSet, _ progress: @escaping Progress
  ) {
    self.request = request
    self.judged = judged
    self.context = context
    self.progress = progress
    page = StationPage(templates, context)
    self.reports = reports
  }

  /// Writes everything. Throws `OutputFolder.Failure` and what reading rows again throws.
  func write(to folder: RunFolder) async throws -> Totals {
    let rows = StationSelection(judged.batch).rows
    try makeFolders(for: rows, in: folder)
    var files = try StationStreams(folder, context)
    var totals = Totals(summary: RunSummary(context))
    try await withThrowingTaskGroup(of: (Int, [StationReport]).self) { group in
      var waiting: [Int: [StationReport]] = [:]
      var nextToWrite = 0
      var nextToStart = 0
      func start() {
        let chunk = rows.dropFirst(nextToStart * StationFiles.chunkSize).prefix(StationFiles.chunkSize)
        let number = nextToStart
        nextToStart += 1
        group.addTask { (number, try chunk.map { try report(ofRow: $0, in: folder) }) }
      }
      let chunks = (rows.count + StationFiles.chunkSize - 1) / StationFiles.chunkSize
      while nextToStart < min(request.jobs, chunks) { start() }
      while let (number, reports) = try await group.next() {
        if nextToStart < chunks { start() }
        waiting[number] = reports
        while let reports = waiting.removeValue(forKey: nextToWrite) {
          for report in reports {
            try files.write(report)
            totals.perStatus[report.plan.status, default: 0] += 1
            totals.summary.count(report)
            totals.offices.append((report.office, rows[totals.offices.count]))
          }
          nextToWrite += 1
        }
        progress(
          ProgressEvent(.write, done: min(nextToWrite * StationFiles.chunkSize, rows.count), total: rows.count))
      }
    }
    try files.finish()
    return totals
  }

  /// Plans the station of a row and writes its page.
  private func report(ofRow index: Int, in folder: RunFolder) throws -> StationReport {
    let (report, row) = try reports.report(ofRow: index)
    var html: [UInt8] = []
    page.append(report, row: row, findings: reports.findings(of: report.key), to: &html)
    try folder.write(html, to: "stations/" + StationPage.path(report.key))
    return report
  }

  private func makeFolders(for rows: [Int], in folder: RunFolder) throws {
    try folder.makeFolder("stations")
    let prefectures = Set(rows.map { Int(judged.batch.digests[$0].station / 100_000_000) })
    for prefecture in prefectures.sorted() { try folder.makeFolder("stations/\(prefecture)") }
  }
}
