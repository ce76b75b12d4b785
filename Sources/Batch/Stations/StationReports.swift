import Planning
import Reports
import Rules
import Stations

/// Plans the stations of a batch, one at a time.
struct StationReports: Sendable {
  private let judged: JudgedBatch
  private let planner: Planner
  /// Per rule whether it tells of the schedule.
  private let isOfSchedule: [Bool]
  /// The places of each station's findings in the batch, the worst first.
  private let places: [StationKey: [Int]]

  init(_ judging: JudgingRequest, _ judged: JudgedBatch) {
    self.judged = judged
    planner = Planner(today: judging.today, calendar: judging.calendar, deadlines: judging.deadlines)
    isOfSchedule = judged.descriptions.map { $0.family == .schedule }
    var places: [StationKey: [Int]] = [:]
    for (index, finding) in judged.findings.marks.enumerated() {
      if let station = finding.station { places[station, default: []].append(index) }
    }
    let marks = judged.findings.marks
    self.places = places.mapValues { $0.sorted { (marks[$1].severity, $0) < (marks[$0].severity, $1) } }
  }

  /// The places of a station's findings in the batch, the worst first, else in their order.
  func places(of key: StationKey) -> [Int] { places[key] ?? [] }

  /// The findings of a station, in the order of `places`. Throws `TemporaryPlace.Failure`.
  func findings(of key: StationKey) throws -> [Finding] {
    try places(of: key).map { try judged.findings.finding(at: $0).finding }
  }

  /// The station that a row of the batch stands for, and its row. Throws what reading the row again throws.
  func report(ofRow index: Int, _ rows: BatchRows) throws -> (report: StationReport, row: StationRow) {
    let row = try rows.row(index)
    let place = judged.batch.digests[index].place
    let input = judged.files[place.file].input
    let key = row.key ?? StationKey(prefecture: 0, stationCode: 0)
    let findings = places(of: key).map { judged.findings.marks[$0] }
    let label = RowLabel(row, input: input)
    let phone = row.canonical(.phone)
    var report = StationReport(
      key: key, name: label.stationName, office: label.office, salesRep: row.text(.salesRep),
      contact: StationReports.contact(row), phone: phone ?? row.text(.phone), isPhoneReadable: phone != nil,
      isVisitUnreadable: StationReports.isVisitUnreadable(row),
      plan: planner.plan(row.facts), facts: row.facts,
      errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning },
      file: input.name, row: place.row)
    report.scheduleErrors = findings.count { $0.severity == .error && isOfSchedule[$0.rule] }
    return (report, row)
  }

  private static func isVisitUnreadable(_ row: StationRow) -> Bool {
    row.facts.constructionOn == nil && !row.isOpen(.constructionOn)
  }

  private static func contact(_ row: StationRow) -> String {
    let (family, given) = (row.text(.contactFamilyName), row.text(.contactGivenName))
    return family.isEmpty || given.isEmpty ? family + given : "\(family) \(given)"
  }
}
