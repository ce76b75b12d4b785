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
  }

  /// How many stations one worker takes at once.
  private static let chunkSize = 128

  private let request: RunRequest
  private let judged: JudgedBatch
  private let context: ReportContext
  private let page: StationPage
  private let planner: Planner
  private let progress: Progress
  /// The findings of each station, in their order.
  private let findings: [StationKey: [Finding]]

  init(
    _ request: RunRequest, _ judged: JudgedBatch, _ context: ReportContext, _ templates: TemplateSet,
    _ progress: @escaping Progress
  ) {
    self.request = request
    self.judged = judged
    self.context = context
    self.progress = progress
    page = StationPage(templates, context)
    planner = Planner(today: request.today, calendar: request.calendar, deadlines: request.deadlines)
    findings = Dictionary(grouping: judged.findings.filter { $0.station != nil }) {
      $0.station ?? StationKey(prefecture: 0, stationCode: 0)
    }
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
    let row = try judged.batch.row(index)
    let digest = judged.batch.digests[index]
    let input = judged.files[digest.place.file].input
    let key = row.key ?? StationKey(prefecture: 0, stationCode: 0)
    let findings = findings[key] ?? []
    let label = RowLabel(row, input: input)
    let report = StationReport(
      key: key, name: label.stationName, office: label.office, salesRep: row.text(.salesRep),
      phone: row.canonical(.phone) ?? row.text(.phone), plan: planner.plan(row.facts), facts: row.facts,
      errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning },
      file: input.name, row: digest.place.row)
    var html: [UInt8] = []
    page.append(report, row: row, findings: findings, to: &html)
    try folder.write(html, to: "stations/" + StationPage.path(key))
    return report
  }

  private func makeFolders(for rows: [Int], in folder: RunFolder) throws {
    try folder.makeFolder("stations")
    let prefectures = Set(rows.map { Int(judged.batch.digests[$0].station / 100_000_000) })
    for prefecture in prefectures.sorted() { try folder.makeFolder("stations/\(prefecture)") }
  }
}
