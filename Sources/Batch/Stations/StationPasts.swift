import Planning
import Reports
import Rules
import Stations

/// What the nights before say of the run's stations, and since when their pages say what they say.
struct StationPasts: Sendable {
  /// The page of every station.
  let page: StationPage
  private let judged: JudgedBatch
  private let reports: StationReports
  private let history: NightHistory
  /// Per file a hash of which column stands where: a row's digest does not know it.
  private let layouts: [UInt64]

  init(_ judged: JudgedBatch, _ reports: StationReports, _ history: NightHistory, _ page: StationPage) {
    self.judged = judged
    self.reports = reports
    self.history = history
    self.page = page
    layouts = judged.files.map { StationPasts.hash($0.layout) }
  }

  /// The past of the station that a row of the batch stands for, and its page's fingerprint.
  func past(
    of report: StationReport, row index: Int, findings: [Finding]
  ) -> (past: StationPast, fingerprint: PageFingerprint) {
    var past = history.past(
      of: report.key, status: report.plan.status, findings: reports.places(of: report.key),
      rules: judged.ruleNumbers)
    let fingerprint = page.fingerprint(report, cells: cells(ofRow: index), findings: findings, past: past)
    past.sameSince = history.pageSince(report.key, content: fingerprint.content)
    return (past, fingerprint)
  }

  /// What calendars of the last month were given of a station.
  func sentEvents(of station: StationKey) -> [CalendarEvent] { history.sentEvents(of: station) }

  private func cells(ofRow index: Int) -> UInt64 {
    let digest = judged.batch.digests[index]
    var hash = StableHash()
    hash.combine(digest.content)
    hash.combine(layouts[digest.place.file])
    return hash.value
  }

  private static func hash(_ layout: ColumnLayout?) -> UInt64 {
    var hash = StableHash()
    for column in layout?.columns ?? [] { hash.combine(column.map { UInt64($0.rawValue) + 1 } ?? 0) }
    return hash.value
  }
}
