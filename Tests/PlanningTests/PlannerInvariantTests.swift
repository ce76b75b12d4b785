import Stations
import TestSupport
import Testing

@testable import Planning

@Suite("What holds for every station")
struct PlannerInvariantTests {
  private let today = Day(number: 20_779)

  private func facts(_ dice: inout SplitMix) -> StationFacts {
    var facts = StationFacts()
    func maybe() -> Day? { Bool.random(using: &dice) ? today + Int.random(in: -60...60, using: &dice) : nil }
    func some() -> Int? { Bool.random(using: &dice) ? Int.random(in: 0...3, using: &dice) : nil }
    facts.hasNewLine = Bool.random(using: &dice)
    facts.billsOnlineAlready = Bool.random(using: &dice)
    facts.terminalCount = Int.random(in: 1...3, using: &dice)
    facts.constructionOn = maybe()
    facts.constructionCompletedOn = Int.random(in: 0..<8, using: &dice) == 0 ? today : nil
    facts.accountRegisteredOn = maybe()
    facts.accountActivatedOn = maybe()
    facts.openingNoticeOn = maybe()
    facts.eligibilityAppliedOn = maybe()
    facts.masterAccountNotifiedOn = maybe()
    facts.masterAccountPrintedOn = maybe()
    facts.billingAppliedOn = maybe()
    facts.billingStartMonth = maybe()?.month
    facts.billingDocumentsReceivedOn = maybe()
    facts.certificateAppliedOn = maybe()
    facts.certificateAppliedCount = some()
    facts.certificateReceivedOn = maybe()
    facts.certificateReceivedCount = some()
    return facts
  }

  @Test("holds for thousands of stations")
  func invariants() {
    let planner = Planner(today: today, calendar: BusinessCalendar(), deadlines: Deadlines())
    var dice = SplitMix(seed: 7)
    var seen: Set<StationStatus> = []
    for _ in 0..<20_000 {
      let facts = facts(&dice)
      let plan = planner.plan(facts)
      seen.insert(plan.status)
      check(plan, facts)
    }
    #expect(seen.count == StationStatus.allCases.count)
  }

  private func check(_ plan: StationPlan, _ facts: StationFacts) {
    #expect(plan.tasks.map(\.id) == plan.tasks.map(\.id).sorted())
    #expect(Set(plan.tasks.map(\.id)).count == plan.tasks.count)
    #expect(plan.tasks.contains { $0.id == .obtainOpeningNotice } == facts.hasNewLine)
    #expect(plan.tasks.contains { $0.id.step == .billing } == !facts.billsOnlineAlready)
    let isOpen = Dictionary(uniqueKeysWithValues: plan.tasks.map { ($0.id, $0.state != .done) })
    for task in plan.tasks {
      if task.state == .blocked || task.state == .done { #expect(!task.isOverdue) }
      if task.isOverdue { #expect(task.due.map { $0 < today } == true) }
      if case .after(let blockers) = task.reason {
        #expect(task.state == .blocked)
        #expect(!blockers.isEmpty && blockers.allSatisfy { isOpen[$0] == true })
      } else {
        #expect(task.state != .blocked)
      }
      if facts.constructionOn == nil, task.id == .applyBilling || task.id == .applyCertificate {
        #expect(task.due == nil)
      }
    }
    checkStatus(plan, facts)
  }

  private func checkStatus(_ plan: StationPlan, _ facts: StationFacts) {
    let isReady = plan.openTasks.allSatisfy { $0.id == .handOverDocuments }
    #expect((plan.status == .complete) == (facts.constructionCompletedOn != nil || isReady))
    #expect(facts.isComplete == (plan.status == .complete))
    if facts.constructionCompletedOn != nil { #expect(plan.openTasks.isEmpty) }
    if plan.status == .overdue { #expect(plan.tasks.contains { $0.isOverdue }) }
    if plan.status == .noDate || plan.status == .onTrack { #expect(!plan.tasks.contains { $0.isOverdue }) }
    if plan.status == .noDate { #expect(facts.constructionOn == nil) }
    guard let next = plan.nextTask else { return }
    #expect(next.state == .todo || next.state == .waiting)
    if plan.openTasks.contains(where: \.isOverdue) { #expect(next.isOverdue) }
    for task in plan.openTasks where task.state == next.state && task.isOverdue == next.isOverdue {
      if let due = task.due { #expect(next.due.map { $0 <= due } == true) }
    }
  }
}
