import Stations
import Testing

@testable import Planning

/// 2026-11-22, a Sunday; the next business day is Tuesday, 2026-11-24.
private let today = Day(number: 20_779)

private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

private func plan(_ facts: StationFacts, on day: Day = today) -> StationPlan {
  Planner(today: day, calendar: BusinessCalendar(), deadlines: Deadlines()).plan(facts)
}

private func task(_ id: TaskID, _ facts: StationFacts, on day: Day = today) -> PlannedTask? {
  plan(facts, on: day).tasks.first { $0.id == id }
}

/// A station visited on 2027-03-31, of which nothing is done: A is 2027-03-17.
private func untouched() -> StationFacts {
  var facts = StationFacts()
  facts.constructionOn = Day(iso: "2027-03-31")
  return facts
}

/// A station of which everything is done but the visit.
private func ready() -> StationFacts {
  var facts = untouched()
  facts.accountRegisteredOn = today - 30
  facts.accountActivatedOn = today - 30
  facts.eligibilityAppliedOn = today - 29
  facts.masterAccountNotifiedOn = today - 22
  facts.masterAccountPrintedOn = today - 22
  facts.billingAppliedOn = today - 29
  facts.billingDocumentsReceivedOn = today - 5
  facts.certificateAppliedOn = today - 29
  facts.certificateReceivedOn = today - 20
  return facts
}

@Suite("The planner")
struct PlannerTests {
  @Test("says what the forecast rests on, and until when a station can act in time")
  func forecastBasis() throws {
    var facts = untouched()
    #expect(plan(facts).forecastBasis == .application)
    // Five business days before 2027-03-31, and seven days, with a holiday on 2027-03-22.
    #expect(plan(facts).lastDayInTime == (try day("2027-03-24")))
    facts.constructionOn = nil
    #expect(plan(facts).lastDayInTime == nil)
    facts = ready()
    #expect(plan(facts).forecastBasis == .dates)
    #expect(plan(facts).lastDayInTime == nil)
    facts.certificateReceivedOn = nil
    #expect(plan(facts).forecastBasis == .lateAnswer)
    facts.certificateAppliedOn = today - 7
    #expect(plan(facts).forecastBasis == .dates)
    facts.certificateAppliedOn = nil
    #expect(plan(facts).forecastBasis == .application)
  }

  /// The last day is the last one: on it the papers come in time, a day later they do not.
  @Test("finds the last day on which a station can act in time", arguments: 0..<60)
  func lastDay(days: Int) throws {
    var facts = untouched()
    facts.constructionOn = try day("2026-12-20") + days
    let last = try #require(plan(facts).lastDayInTime)
    #expect(plan(facts, on: last).status != .cannotMakeIt)
    #expect(plan(facts, on: last + 1).status == .cannotMakeIt)
  }

  @Test("lists the tasks of an untouched station in order, each with its state and due date")
  func untouchedStation() throws {
    let applyBy = try day("2027-03-17")
    let visit = try day("2027-03-31")
    let expected: [(TaskID, TaskState, Day?, TaskReason)] = [
      (.registerAccount, .todo, applyBy, .ready),
      (.activateAccount, .blocked, nil, .after([.registerAccount])),
      (.applyEligibility, .blocked, applyBy, .after([.activateAccount])),
      (.receiveMasterAccount, .blocked, nil, .after([.applyEligibility])),
      (.printMasterAccount, .blocked, visit, .after([.receiveMasterAccount])),
      (.applyBilling, .blocked, applyBy, .after([.activateAccount])),
      (.receiveBillingDocuments, .blocked, nil, .after([.applyBilling])),
      (.applyCertificate, .blocked, applyBy, .after([.applyEligibility])),
      (.receiveCertificate, .blocked, nil, .after([.applyCertificate])),
      (.handOverDocuments, .blocked, visit, .after([.printMasterAccount, .receiveCertificate])),
    ]
    let plan = plan(untouched())
    #expect(plan.tasks.map(\.id) == expected.map(\.0))
    for (task, expected) in zip(plan.tasks, expected) {
      #expect(task.state == expected.1, "\(task.id)")
      #expect(task.due == expected.2, "\(task.id)")
      #expect(task.reason == expected.3, "\(task.id)")
      #expect(!task.isOverdue)
    }
    #expect(plan.applyBy == applyBy)
    #expect(plan.status == .onTrack)
    #expect(plan.nextTask?.id == .registerAccount)
    #expect(plan.openTasks.count == 10)
  }

  @Test("is overdue on the day after the due date, not on it")
  func overdueBoundaries() throws {
    let applyBy = try day("2027-03-17")
    #expect(task(.registerAccount, untouched(), on: applyBy)?.isOverdue == false)
    #expect(task(.registerAccount, untouched(), on: applyBy + 1)?.isOverdue == true)
    #expect(task(.applyEligibility, untouched(), on: applyBy + 1)?.isOverdue == false)
  }

  @Test("tells how many certificates to apply for")
  func certificateCount() {
    var facts = untouched()
    facts.eligibilityAppliedOn = today
    #expect(task(.applyCertificate, facts)?.reason == .certificates(nil))
    facts.isTerminalCountKnown = true
    #expect(task(.applyCertificate, facts)?.reason == .ready)
    facts.terminalCount = 25
    #expect(task(.applyCertificate, facts)?.reason == .certificates(25))
  }

  @Test("takes nothing for sure that rests on a day still to come, whatever its state")
  func dateAhead() {
    var facts = untouched()
    facts.eligibilityAppliedOn = today + 1
    for (id, state) in [(TaskID.receiveMasterAccount, TaskState.waiting), (.applyCertificate, .todo)] {
      #expect(task(id, facts)?.state == state)
      #expect(task(id, facts)?.reason == .dateAhead(.applyEligibility, today + 1))
    }
    #expect(task(.receiveMasterAccount, facts, on: today + 1)?.reason == .applied(today + 1))
    #expect(task(.applyCertificate, facts, on: today + 1)?.reason == .certificates(nil))
    #expect(task(.registerAccount, facts)?.reason == .ready)
  }

  @Test("tells for which first month of billing it is late, on the day after the safe day and after the last one")
  func lateForMonth() throws {
    var facts = ready()
    facts.billingAppliedOn = nil
    facts.billingDocumentsReceivedOn = nil
    facts.billingStartMonth = Month(year: 2027, month: 1)
    let start = Month(year: 2027, month: 1)
    let expected: [(String, TaskReason)] = [
      ("2026-11-20", .ready), ("2026-11-21", .lateForMonth(start, isMissed: false)),
      ("2026-11-30", .lateForMonth(start, isMissed: false)), ("2026-12-01", .lateForMonth(start, isMissed: true)),
    ]
    for construction in [facts.constructionOn, nil] {
      facts.constructionOn = construction
      for (date, reason) in expected { #expect(task(.applyBilling, facts, on: try day(date))?.reason == reason) }
    }
  }

  @Test("lets the activation link live one day")
  func activation() throws {
    var facts = untouched()
    facts.accountRegisteredOn = today - 1
    #expect(
      task(.activateAccount, facts)
        == PlannedTask(id: .activateAccount, state: .todo, due: today, isOverdue: false, reason: .ready))
    let late = try #require(task(.activateAccount, facts, on: today + 1))
    #expect(late.isOverdue && late.reason == .linkExpired && late.state == .todo)
  }

  @Test("takes a task without date for done where what follows it is dated, but not yet to come")
  func seemsDone() throws {
    let cases: [(TaskID, WritableKeyPath<StationFacts, Day?>, Column)] = [
      (.registerAccount, \.accountRegisteredOn, .accountActivatedOn),
      (.activateAccount, \.accountActivatedOn, .eligibilityAppliedOn),
      (.applyEligibility, \.eligibilityAppliedOn, .masterAccountNotifiedOn),
      (.applyBilling, \.billingAppliedOn, .billingDocumentsReceivedOn),
      (.applyCertificate, \.certificateAppliedOn, .certificateReceivedOn),
    ]
    for (id, date, later) in cases {
      var facts = ready()
      facts[keyPath: date] = nil
      let open = try #require(task(id, facts))
      #expect(open.state == .todo && open.isDoubtful && open.reason == .seemsDone(by: later), "\(id)")
    }
    var facts = ready()
    (facts.certificateAppliedOn, facts.certificateReceivedOn) = (nil, nil)
    #expect(task(.applyCertificate, facts)?.isDoubtful == false)
    facts.certificateIssuedOn = today
    #expect(task(.applyCertificate, facts)?.reason == .seemsDone(by: .certificateIssuedOn))
    #expect(task(.applyCertificate, facts, on: today - 1)?.isDoubtful == false)
    // Far apart: nobody applies for ④ without an account.
    facts = untouched()
    facts.certificateAppliedOn = today
    #expect(task(.registerAccount, facts)?.reason == .seemsDone(by: .certificateAppliedOn))
    // Whoever waits for an answer asks for it, and only late answers are asked for.
    facts = ready()
    facts.masterAccountNotifiedOn = nil
    #expect(task(.receiveMasterAccount, facts)?.asksCallCentre == true)
  }

  @Test("asks nobody to do again what is written down so that it cannot be read")
  func unreadable() throws {
    for id in TaskID.allCases where id != .obtainOpeningNotice && id != .handOverDocuments {
      var facts = ready()
      switch id {
      case .registerAccount: facts.accountRegisteredOn = nil
      case .activateAccount: facts.accountActivatedOn = nil
      case .applyEligibility: facts.eligibilityAppliedOn = nil
      case .receiveMasterAccount: facts.masterAccountNotifiedOn = nil
      case .printMasterAccount: facts.masterAccountPrintedOn = nil
      case .applyBilling: facts.billingAppliedOn = nil
      case .receiveBillingDocuments: facts.billingDocumentsReceivedOn = nil
      case .applyCertificate: facts.certificateAppliedOn = nil
      default: facts.certificateReceivedOn = nil
      }
      facts.unreadable.insert(id.doneColumn)
      let open = try #require(task(id, facts))
      #expect(open.reason == .unreadable(id.doneColumn) && open.isDoubtful && !open.asksCallCentre, "\(id)")
    }
    var facts = ready()
    facts.certificateAppliedCount = 0
    facts.unreadable.insert(.certificateAppliedCount)
    #expect(task(.applyCertificate, facts)?.reason == .unreadable(.certificateAppliedCount))
    facts = ready()
    facts.certificateReceivedCount = 0
    facts.unreadable.insert(.certificateReceivedCount)
    #expect(task(.receiveCertificate, facts)?.reason == .unreadable(.certificateReceivedCount))
  }

  @Test("waits for the opening notice of a new line, which holds back ② and ③")
  func newLine() throws {
    var facts = untouched()
    facts.hasNewLine = true
    facts.accountRegisteredOn = today
    facts.accountActivatedOn = today
    let notice = try #require(task(.obtainOpeningNotice, facts))
    #expect(notice.state == .waiting && notice.due == Day(iso: "2027-03-17") && notice.reason == .newLine)
    #expect(task(.applyEligibility, facts)?.reason == .after([.obtainOpeningNotice]))
    #expect(task(.applyBilling, facts)?.reason == .after([.obtainOpeningNotice]))
    let late = try #require(task(.obtainOpeningNotice, facts, on: try day("2027-03-18")))
    #expect(late.isOverdue && late.reason == .newLine && late.asksCallCentre)
    facts.openingNoticeOn = today
    #expect(task(.obtainOpeningNotice, facts)?.state == .done)
    #expect(task(.applyEligibility, facts)?.state == .todo)
    #expect(task(.applyBilling, facts)?.state == .todo)
    facts.accountActivatedOn = nil
    facts.openingNoticeOn = nil
    #expect(task(.applyEligibility, facts)?.reason == .after([.activateAccount, .obtainOpeningNotice]))
  }

  @Test("waits five business days for the master account, then asks")
  func masterAccount() throws {
    var facts = ready()
    facts.masterAccountNotifiedOn = nil
    facts.masterAccountPrintedOn = nil
    facts.eligibilityAppliedOn = try day("2026-12-28")
    let expected = try day("2027-01-08")
    #expect(
      task(.receiveMasterAccount, facts, on: expected)
        == PlannedTask(
          id: .receiveMasterAccount, state: .waiting, due: expected, isOverdue: false,
          reason: .applied(try day("2026-12-28"))))
    let late = try #require(task(.receiveMasterAccount, facts, on: expected + 1))
    let applied = try day("2026-12-28")
    #expect(late.isOverdue && late.reason == .applied(applied) && late.asksCallCentre)
    #expect(task(.printMasterAccount, facts)?.state == .blocked)
    facts.masterAccountNotifiedOn = expected
    #expect(task(.printMasterAccount, facts)?.state == .todo)
    #expect(task(.printMasterAccount, facts)?.due == facts.constructionOn)
  }

  @Test("has ③ applied for by A or the 20th two months before, whichever is earlier")
  func billingDue() throws {
    var facts = untouched()
    facts.accountActivatedOn = today
    facts.billingStartMonth = Month(year: 2027, month: 4)
    #expect(task(.applyBilling, facts)?.due == Day(iso: "2027-02-20"))
    facts.billingStartMonth = Month(year: 2027, month: 6)
    #expect(task(.applyBilling, facts)?.due == Day(iso: "2027-03-17"))
    facts.billingStartMonth = nil
    #expect(task(.applyBilling, facts)?.due == Day(iso: "2027-03-17"))
    facts.billingStartMonth = Month(year: 2027, month: 4)
    facts.constructionOn = nil
    #expect(task(.applyBilling, facts)?.due == nil)
    facts.billingAppliedOn = try day("2026-11-21")
    #expect(task(.receiveBillingDocuments, facts)?.due == Day(iso: "2027-01-15"))
    #expect(task(.receiveBillingDocuments, facts)?.state == .waiting)
  }

  @Test("has no tasks of ③ for a station that bills online already")
  func billingInUse() {
    var facts = untouched()
    facts.billsOnlineAlready = true
    #expect(!plan(facts).tasks.contains { $0.id.step == .billing })
    facts = ready()
    facts.billsOnlineAlready = true
    facts.billingAppliedOn = nil
    facts.billingDocumentsReceivedOn = nil
    #expect(plan(facts).status == .complete)
  }

  @Test("wants one certificate per terminal")
  func certificates() throws {
    var facts = ready()
    facts.terminalCount = 3
    #expect(task(.applyCertificate, facts)?.state == .done)
    facts.certificateAppliedCount = 2
    let apply = try #require(task(.applyCertificate, facts))
    #expect(apply.state == .todo && apply.reason == .tooFew(have: 2, need: 3))
    facts.certificateAppliedCount = 3
    facts.certificateReceivedCount = 2
    let receive = try #require(task(.receiveCertificate, facts))
    #expect(receive.state == .waiting && receive.reason == .tooFew(have: 2, need: 3))
    #expect(receive.due == today - 22 && receive.isOverdue && receive.asksCallCentre)
    facts.certificateReceivedCount = 3
    #expect(task(.receiveCertificate, facts)?.state == .done)
    facts.certificateReceivedOn = nil
    #expect(task(.receiveCertificate, facts)?.state == .waiting)
  }

  @Test("keeps the expected date of a blocked task whose date is known")
  func blockedDue() {
    var facts = ready()
    facts.terminalCount = 2
    facts.certificateAppliedCount = 1
    facts.certificateReceivedOn = nil
    let receive = task(.receiveCertificate, facts, on: today)
    #expect(receive?.state == .blocked)
    #expect(receive?.due == today - 22)
    #expect(receive?.isOverdue == false)
  }

  @Test("never takes a later date for an earlier one")
  func missingEarlier() {
    var facts = ready()
    facts.accountRegisteredOn = nil
    #expect(task(.registerAccount, facts)?.state == .todo)
    #expect(plan(facts).status != .complete)
    facts = ready()
    facts.eligibilityAppliedOn = nil
    #expect(task(.applyEligibility, facts)?.state == .todo)
    #expect(task(.receiveMasterAccount, facts)?.state == .done)
  }

  @Test("leaves only the visit once both papers are there")
  func handOver() {
    let plan = plan(ready())
    #expect(plan.openTasks.map(\.id) == [.handOverDocuments])
    #expect(plan.openTasks.first?.state == .todo)
    #expect(plan.openTasks.first?.due == plan.applyBy.map { $0 + 14 })
    #expect(plan.status == .complete)
  }

  @Test("lists nothing once the visit is done")
  func visitDone() {
    var facts = untouched()
    facts.constructionCompletedOn = today
    #expect(plan(facts).openTasks.isEmpty)
    #expect(plan(facts).nextTask == nil)
    #expect(plan(facts).status == .complete)
  }

  @Test("puts the status that matters most first")
  func status() throws {
    #expect(plan(untouched()).status == .onTrack)
    var facts = untouched()
    facts.constructionOn = nil
    #expect(plan(facts).status == .noDate)
    facts.accountRegisteredOn = today
    #expect(plan(facts).status == .dueSoon)
    facts.accountRegisteredOn = today - 2
    #expect(plan(facts).status == .overdue)
    facts.constructionOn = today + 1
    #expect(plan(facts).status == .cannotMakeIt)
    facts.constructionCompletedOn = today
    #expect(plan(facts).status == .complete)
    facts = ready()
    facts.masterAccountPrintedOn = nil
    #expect(plan(facts, on: try day("2027-04-01")).status == .cannotMakeIt)
    #expect(plan(facts, on: try day("2027-03-31")).status == .dueSoon)
    #expect(plan(facts, on: try day("2027-03-24")).status == .dueSoon)
    #expect(plan(facts, on: try day("2027-03-23")).status == .onTrack)
  }

  @Test("cannot make it when the forecast is one day after the visit")
  func forecastBoundary() {
    var facts = untouched()
    facts.constructionOn = today + 8
    #expect(plan(facts).forecast == today + 8)
    #expect(plan(facts).status == .overdue)
    facts.constructionOn = today + 7
    #expect(plan(facts).status == .cannotMakeIt)
  }

  @Test("neither fails nor guesses past the known holidays")
  func pastTheTable() throws {
    var facts = ready()
    facts.masterAccountNotifiedOn = nil
    facts.eligibilityAppliedOn = try day("2035-12-28")
    let task = try #require(task(.receiveMasterAccount, facts, on: try day("2035-12-29")))
    #expect(task.state == .waiting && task.due == nil && !task.isOverdue)
    #expect(plan(facts).forecast == nil)
    #expect(plan(untouched(), on: try day("2035-12-31")).status == .cannotMakeIt)
  }
}
