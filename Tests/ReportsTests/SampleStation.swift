import Planning
import Stations

@testable import Reports
@testable import Rules

/// A row given by its cells; every filled cell counts as usable and canonical unless listed as unusable.
struct SampleCells: StationCells {
  var cells: [Column: String]
  var unusable: Set<Column> = []

  func canonical(_ column: Column) -> String? { unusable.contains(column) ? nil : cells[column] }

  func month(_ column: Column) -> Month? {
    guard let parts = canonical(column)?.split(separator: "-"), parts.count == 2 else { return nil }
    guard let year = Int(parts[0]), let month = Int(parts[1]) else { return nil }
    return Month(year: year, month: month)
  }

  func text(_ column: Column) -> String { cells[column] ?? "" }
}

/// Made-up stations for the tests of reports.
enum SampleStation {
  static let today = Day.of("2026-11-22")

  static let key = StationKey(prefecture: 27, stationCode: 90_015)

  static let cells = SampleCells(cells: [
    .prefectureCode: "27", .stationCode: "0090015", .stationName: "見本訪問看護ステーション", .founder: "株式会社見本ケア",
    .contactFamilyName: "架空", .contactGivenName: "花子", .postalCode: "5300001", .phone: "0660001234",
    .email: "mihon@example.jp", .customerID: "CAF5000123456", .terminalCount: "2", .billingStartMonth: "2027-04",
    .billingSoftware: "みほんレセ", .eligibilityPayment: "1: 診療報酬支払額等から控除",
  ])

  static func task(
    _ id: TaskID, _ state: TaskState, due: String? = nil, overdue: Bool = false, _ reason: TaskReason? = nil
  ) -> PlannedTask {
    PlannedTask(
      id: id, state: state, due: due.map(Day.of), isOverdue: overdue,
      reason: reason ?? (state == .done ? .done : .ready))
  }

  /// Registered and activated; ② is due in five days.
  static let tasks = [
    task(.registerAccount, .done), task(.activateAccount, .done),
    task(.applyEligibility, .todo, due: "2026-11-27"),
    task(.receiveMasterAccount, .blocked, .after([.applyEligibility])),
    task(.printMasterAccount, .blocked, due: "2026-12-11", .after([.receiveMasterAccount])),
    task(.applyBilling, .todo, due: "2026-11-27"),
    task(.receiveBillingDocuments, .blocked, .after([.applyBilling])),
    task(.applyCertificate, .blocked, due: "2026-11-27", .after([.applyEligibility])),
    task(.receiveCertificate, .blocked, .after([.applyCertificate])),
    task(.handOverDocuments, .blocked, due: "2026-12-11", .after([.printMasterAccount, .receiveCertificate])),
  ]

  static func report(
    _ tasks: [PlannedTask] = tasks, status: StationStatus = .dueSoon, name: String = "見本訪問看護ステーション",
    change: (inout StationFacts) -> Void = { _ in }
  ) -> StationReport {
    var facts = StationFacts()
    facts.terminalCount = 2
    facts.constructionOn = Day.of("2026-12-11")
    facts.accountRegisteredOn = Day.of("2026-11-16")
    facts.accountActivatedOn = Day.of("2026-11-16")
    change(&facts)
    let applyBy = facts.constructionOn.map { $0 - 14 }
    return StationReport(
      key: key, name: name, office: "大阪北", salesRep: "見本 太郎", contact: "架空 花子", phone: "0660001234",
      isPhoneReadable: true,
      plan: StationPlan(
        tasks: tasks, status: status, applyBy: applyBy, forecast: Day.of("2026-11-30"),
        hasTaskDueSoon: status == .dueSoon),
      facts: facts, errors: 1, warnings: 1, file: "osaka/kita.csv", row: 17)
  }

  static let rule = RuleDescription(
    id: "station-code-lost-zero", severity: .error, title: Words(ja: "題", en: "title"),
    summary: Words(ja: "要約", en: "summary"), why: Words(ja: "理由", en: "why"),
    remedy: Words(ja: "7桁で入力してください。", en: "Type all seven digits."), sources: [.guide("p7")], columns: [.stationCode],
    examples: [])

  /// Other lead times and limits than the guide's.
  static let ownDeadlines: Deadlines = {
    var deadlines = Deadlines()
    deadlines.masterAccountBusinessDays = 10
    deadlines.certificateDays = 20
    deadlines.billingApplyByDay = 10
    deadlines.billingPostedByDay = 23
    deadlines.certificateDownloadDays = 90
    deadlines.billingStartMonths = 6
    return deadlines
  }()

  static func context(
    _ language: Language = .ja, today: Day = today, deadlines: Deadlines = Deadlines()
  ) -> ReportContext {
    ReportContext(
      files: ["osaka/kita.csv", "gifu.csv"], rules: [rule], language: language, today: today, deadlines: deadlines)
  }

  static func finding(
    value: String? = "190016", column: Column? = .stationCode, severity: Severity = .error,
    suggestion: String? = "0190016", related: [RowPlace] = []
  ) -> Finding {
    Finding(
      rule: 0, severity: severity, file: 0, row: 17, column: column, cellIndex: column == nil ? nil : 5, value: value,
      message: "6桁です。", suggestion: suggestion, station: key, related: related)
  }

  static func page(
    _ report: StationReport = report(), cells: SampleCells = cells, findings: [Finding] = [],
    language: Language = .ja
  ) throws -> String {
    let page = StationPage(try TemplateSet.load(directories: []), context(language))
    var bytes: [UInt8] = []
    page.append(report, cells: cells, findings: findings, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Day {
  /// A day known to be good.
  static func of(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
}
