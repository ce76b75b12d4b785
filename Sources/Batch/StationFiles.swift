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
    /// Every station with its status, in order.
    var standings: [(StationKey, StationStatus)] = []
    /// Every open task, in order.
    var openTasks: [(StationKey, TaskID)] = []
    /// What the summary page shows of stations.
    var tally: SummaryTally

    mutating func count(_ station: PlannedStation) {
      let report = station.report
      perStatus[report.plan.status, default: 0] += 1
      summary.count(report)
      tally.count(report, station.past)
      standings.append((report.key, report.plan.status))
      for task in report.openTasks { openTasks.append((report.key, task.id)) }
    }
  }

  /// How many stations one worker takes at once.
  private static let chunkSize = 128

  private let request: RunRequest
  private let judged: JudgedBatch
  private let context: ReportContext
  private let page: StationPage
  private let planner: Planner
  private let progress: Progress
  private let history: NightHistory
  /// The places of rules in the rule book.
  private let ruleNumbers: [String: Int]
  /// The places of each station's findings in the batch, in their order.
  private let findings: [StationKey: [Int]]

  init(
    _ request: RunRequest, _ judged: JudgedBatch, _ history: NightHistory, _ context: ReportContext,
    _ templates: TemplateSet, _ progress: @escaping Progress
  ) {
    self.request = request
    self.judged = judged
    self.context = context
    self.progress = progress
    page = StationPage(templates, context)
    planner = Planner(today: request.today, calendar: request.calendar, deadlines: request.deadlines)
    self.history = history
    ruleNumbers = Dictionary(judged.descriptions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var findings: [StationKey: [Int]] = [:]
    for (index, finding) in judged.findings.enumerated() {
      if let station = finding.station { findings[station, default: []].append(index) }
    }
    self.findings = findings
  }

  /// Writes everything. Throws `OutputFolder.Failure` and what reading rows again throws.
  func write(to folder: RunFolder) async throws -> Totals {
    let rows = StationSelection(judged.batch).rows
    try makeFolders(for: rows, in: folder)
    var files = try StationStreams(folder, context)
    var totals = Totals(summary: RunSummary(context), tally: SummaryTally(today: request.today))
    try await withThrowingTaskGroup(of: (Int, [PlannedStation]).self) { group in
      var waiting: [Int: [PlannedStation]] = [:]
      var nextToWrite = 0
      var nextToStart = 0
      func start() {
        let chunk = rows.dropFirst(nextToStart * StationFiles.chunkSize).prefix(StationFiles.chunkSize)
        let number = nextToStart
        nextToStart += 1
        group.addTask { (number, try chunk.map { try plan(row: $0, in: folder) }) }
      }
      let chunks = (rows.count + StationFiles.chunkSize - 1) / StationFiles.chunkSize
      while nextToStart < min(request.jobs, chunks) { start() }
      while let (number, stations) = try await group.next() {
        if nextToStart < chunks { start() }
        waiting[number] = stations
        while let stations = waiting.removeValue(forKey: nextToWrite) {
          for station in stations {
            try files.write(station.report)
            totals.count(station)
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
  private func plan(row index: Int, in folder: RunFolder) throws -> PlannedStation {
    let row = try judged.batch.row(index)
    let digest = judged.batch.digests[index]
    let input = judged.files[digest.place.file].input
    let key = row.key ?? StationKey(prefecture: 0, stationCode: 0)
    let places = findings[key] ?? []
    let findings = places.map { judged.findings[$0] }
    let label = RowLabel(row, input: input)
    let report = StationReport(
      key: key, name: label.stationName, office: label.office, salesRep: row.text(.salesRep),
      phone: row.canonical(.phone) ?? row.text(.phone), plan: planner.plan(row.facts), facts: row.facts,
      errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning },
      file: input.name, row: digest.place.row)
    var html: [UInt8] = []
    let past = history.past(
      of: key, status: report.plan.status, findings: places, today: request.today, rules: ruleNumbers)
    page.append(report, row: row, findings: findings, to: &html)
    try folder.write(html, to: "stations/" + StationPage.path(key))
    return PlannedStation(report: report, past: past)
  }

  private func makeFolders(for rows: [Int], in folder: RunFolder) throws {
    try folder.makeFolder("stations")
    let prefectures = Set(rows.map { Int(judged.batch.digests[$0].station / 100_000_000) })
    for prefecture in prefectures.sorted() { try folder.makeFolder("stations/\(prefecture)") }
  }
}
