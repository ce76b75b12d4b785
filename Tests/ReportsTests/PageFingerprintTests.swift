import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

/// A page need not be rendered to know whether it is another one: its fingerprint says so.
@Suite struct PageFingerprintTests {
  /// Everything that a page is made from.
  private struct Source {
    var report = SampleStation.report()
    var cells = SampleStation.cells
    var findings = StationPageTests.findings
    var past = PageFingerprintTests.past
    var language = Language.ja
    var today = SampleStation.today
    var deadlines = Deadlines()

    var page: StationPage {
      get throws {
        let context = SampleStation.context(language, today: today, deadlines: deadlines)
        return StationPage(try TemplateSet.load(directories: []), context, edition: "1.0")
      }
    }

    var bytes: [UInt8] {
      get throws {
        var out: [UInt8] = []
        try page.append(report, cells: cells, findings: findings, past: past, to: &out)
        return out
      }
    }

    var fingerprint: PageFingerprint {
      get throws {
        var hash = StableHash()
        for column in Column.allCases { hash.combine(Array(cells.text(column).utf8).span) }
        return try page.fingerprint(report, cells: hash.value, findings: findings, past: past)
      }
    }

    mutating func change(
      _ task: Int, state: TaskState? = nil, due: Day? = nil, isOverdue: Bool? = nil, reason: TaskReason? = nil
    ) {
      var tasks = report.plan.tasks
      let old = tasks[task]
      tasks[task] = PlannedTask(
        id: old.id, state: state ?? old.state, due: due ?? old.due, isOverdue: isOverdue ?? old.isOverdue,
        reason: reason ?? old.reason)
      plan(tasks: tasks)
    }

    mutating func plan(
      tasks: [PlannedTask]? = nil, status: StationStatus? = nil, applyBy: Day? = nil, forecast: Day? = nil,
      basis: ForecastBasis? = nil, lastDay: Day? = nil, isDueSoon: Bool? = nil
    ) {
      let old = report.plan
      report.plan = StationPlan(
        tasks: tasks ?? old.tasks, status: status ?? old.status, applyBy: applyBy ?? old.applyBy,
        forecast: forecast ?? old.forecast, forecastBasis: basis ?? old.forecastBasis,
        lastDayInTime: lastDay ?? old.lastDayInTime, hasTaskDueSoon: isDueSoon ?? old.hasTaskDueSoon)
    }
  }

  private static var past: StationPast {
    var past = StationPast()
    past.tonight = SampleStation.today
    past.previousNight = .of("2026-11-21")
    past.previousStatus = .dueSoon
    past.statusSince = .of("2026-11-20")
    past.ages = [.open(since: .of("2026-11-18")), .open(since: .of("2026-11-19"))]
    past.tasks = [.applyEligibility: .of("2026-11-16"), .applyBilling: .of("2026-11-16")]
    past.sameSince = .of("2026-11-20")
    return past
  }

  private static let changes: [(String, @Sendable (inout Source) -> Void)] = [
    ("cell", { $0.cells.cells[.founder] = "株式会社手本ケア" }), ("file", { $0.report.file = "osaka/minami.csv" }),
    ("row", { $0.report.row = 18 }), ("status", { $0.plan(status: .overdue) }),
    ("apply by", { $0.plan(applyBy: .of("2026-11-28")) }), ("forecast", { $0.plan(forecast: .of("2026-12-01")) }),
    ("late forecast", { $0.plan(forecast: .of("2026-12-12")) }),
    ("forecast in words", { $0.plan(basis: .application) }), ("answer late", { $0.plan(basis: .lateAnswer) }),
    ("last day", { $0.plan(basis: .application, lastDay: .of("2026-12-04")) }),
    ("task's state", { $0.change(2, state: .waiting) }), ("task's day", { $0.change(2, due: .of("2026-11-28")) }),
    ("reason", { $0.change(5, reason: .lateForMonth(Month(year: 2026, month: 12), isMissed: true)) }),
    ("overdue", { $0.change(5, isOverdue: true) }), ("task gone", { $0.plan(tasks: [SampleStation.tasks[2]]) }),
    ("no finding", { $0.findings = [] }), ("other order", { $0.findings.reverse() }),
    ("value", { $0.findings[0] = SampleStation.finding(value: "19001") }),
    ("column", { $0.findings[0] = SampleStation.finding(column: .email) }),
    ("severity", { $0.findings[0] = SampleStation.finding(severity: .warning) }),
    ("suggestion", { $0.findings[0] = SampleStation.finding(suggestion: nil) }),
    ("related", { $0.findings[0] = SampleStation.finding(related: [RowPlace(file: 1, row: 3)]) }),
    ("finding's file", { $0.findings[0].file = 1 }),
    ("status since", { $0.past.statusSince = .of("2026-11-19") }),
    ("task since", { $0.past.tasks[.applyEligibility] = .of("2026-11-15") }),
    ("finding since", { $0.past.ages[0] = .open(since: .of("2026-11-17")) }), ("new", { $0.past.ages[0] = .new }),
    ("back", { $0.past.ages[0] = .cameBack }), ("status changed", { $0.past.previousStatus = .onTrack }),
    ("gone", { $0.past.gone = [StationPast.Gone(rule: 0, column: .phone)] }),
    ("gone elsewhere", { $0.past.gone = [StationPast.Gone(rule: 0, column: .email)] }),
    ("done", { $0.past.tasks[.activateAccount] = .of("2026-11-10") }), ("language", { $0.language = .en }),
    ("called", { $0.plan(isDueSoon: false) }),
    ("done in the future", { $0.report.facts.accountRegisteredOn = .of("2026-11-23") }),
    ("first time", { $0.past.previousStatus = nil }), ("lead time", { $0.deadlines.certificateDays = 21 }),
  ]

  /// Whoever forgets something in the fingerprint leaves a page as it was that should say something else.
  @Test func anotherPageHasAnotherFingerprint() throws {
    var pages = [try Source().bytes]
    var fingerprints = [try Source().fingerprint.whole]
    for (name, change) in PageFingerprintTests.changes {
      var source = Source()
      change(&source)
      let (page, fingerprint) = (try source.bytes, try source.fingerprint.whole)
      #expect(!pages.contains(page), "\(name) changes the page")
      #expect(!fingerprints.contains(fingerprint), "\(name) changes the fingerprint")
      pages.append(page)
      fingerprints.append(fingerprint)
    }
  }

  /// A forecast that is counted from today, the tasks that are done, and the day itself are not on the page.
  @Test func aDayOnWhichNothingHappensChangesNothing() throws {
    var tonight = Source()
    tonight.plan(basis: .application, lastDay: .of("2026-12-04"))
    var tomorrow = tonight
    tomorrow.plan(forecast: .of("2026-12-01"))
    tomorrow.today = SampleStation.today + 1
    tomorrow.past.tonight = SampleStation.today + 1
    tomorrow.past.previousNight = SampleStation.today
    #expect(try tonight.bytes == tomorrow.bytes)
    #expect(try tonight.fingerprint == tomorrow.fingerprint)
  }

  /// What is new tonight is no news tomorrow; the page has said the same but for that.
  @Test func newsChangeThePageButNotWhatItSays() throws {
    var news = Source()
    news.past.ages[0] = .new
    var settled = Source()
    settled.past.ages[0] = .open(since: SampleStation.today)
    settled.past.previousNight = SampleStation.today
    settled.past.tonight = SampleStation.today + 1
    settled.today = SampleStation.today + 1
    let (before, after) = (try news.fingerprint, try settled.fingerprint)
    #expect(before.content == after.content)
    #expect(before.whole != after.whole)
    #expect(try news.bytes != settled.bytes)
  }
}
