import Stations

/// Draws up the tasks of one station: which there are, how each stands and why, and when it is due.
struct TaskDraft {
  let facts: StationFacts
  let schedule: Schedule
  let today: Day

  /// A: the day by which the station must have applied; nil where 工事日 is blank.
  var applyBy: Day? { facts.constructionOn.map { schedule.applyBy(construction: $0) } }

  /// The tasks that exist for the station, in order. Once the visit is done nothing is left to do.
  func tasks() -> [PlannedTask] {
    var tasks: [PlannedTask] = []
    tasks.reserveCapacity(TaskID.allCases.count)
    for id in TaskID.inOrder where exists(id) {
      let isDone = facts.constructionCompletedOn != nil || isDone(id)
      tasks.append(isDone ? PlannedTask(id: id, state: .done, due: nil, isOverdue: false, reason: .done) : open(id))
    }
    return tasks
  }

  private func exists(_ id: TaskID) -> Bool {
    switch id {
    case .obtainOpeningNotice: facts.hasNewLine
    case .applyBilling, .receiveBillingDocuments: !facts.billsOnlineAlready
    default: true
    }
  }

  /// Certificates must also be enough for the terminals.
  private func isDone(_ id: TaskID) -> Bool {
    switch id {
    case .activateAccount: facts.isAccountActive
    case .applyCertificate: facts.hasAppliedForCertificates
    case .receiveCertificate: facts.hasReceivedCertificates
    default: facts.doneOn(id) != nil
    }
  }

  private func open(_ id: TaskID) -> PlannedTask {
    let due = due(id)
    let needed = needed(before: id)
    let blockers = needed.removing(where: isDone)
    if !blockers.isEmpty {
      return PlannedTask(id: id, state: .blocked, due: due, isOverdue: false, reason: .after(blockers))
    }
    let isOverdue = due.map { today > $0 } ?? false
    let state: TaskState = waits(id) ? .waiting : .todo
    let reason = dateAhead(of: needed) ?? unreadable(id) ?? seemsDone(id) ?? reason(id, isOverdue: isOverdue)
    return PlannedTask(id: id, state: state, due: due, isOverdue: isOverdue, reason: reason)
  }

  /// The first of these tasks that is dated in the future.
  private func dateAhead(of tasks: TaskSet) -> TaskReason? {
    for task in tasks {
      if let day = facts.doneOn(task), day > today { return .dateAhead(task, day) }
    }
    return nil
  }

  /// Whether it is written down that the task is done, but not so that it can be read: nobody is to do it again.
  private func unreadable(_ id: TaskID) -> TaskReason? {
    let column: Column =
      switch id {
      case .applyCertificate where facts.certificateAppliedOn != nil: .certificateAppliedCount
      case .receiveCertificate where facts.certificateReceivedOn != nil: .certificateReceivedCount
      default: id.doneColumn
      }
    return facts.unreadable.contains(column) ? .unreadable(column) : nil
  }

  /// Whether the station seems to have done a task that has no date, because what follows it is dated.
  private func seemsDone(_ id: TaskID) -> TaskReason? {
    if waits(id) || facts.doneOn(id) != nil { return nil }
    if id == .applyCertificate, let day = facts.certificateIssuedOn, day <= today {
      return .seemsDone(by: .certificateIssuedOn)
    }
    for later in TaskID.inOrder {
      guard let day = facts.doneOn(later), day <= today, exists(later), follows(later, on: id) else { continue }
      return .seemsDone(by: later.doneColumn)
    }
    return nil
  }

  /// Whether a task cannot be begun without another one, or without what that is needed for.
  private func follows(_ later: TaskID, on id: TaskID) -> Bool {
    needed(before: later).contains { $0 == id || follows($0, on: id) }
  }

  /// Whether somebody else acts: the portal, the post, the line's installation.
  private func waits(_ id: TaskID) -> Bool { id.bringsAnswer || id == .obtainOpeningNotice }

  /// The tasks without which the task cannot be begun.
  private func needed(before id: TaskID) -> TaskSet {
    switch id {
    case .registerAccount, .obtainOpeningNotice: []
    case .activateAccount: [.registerAccount]
    case .applyEligibility, .applyBilling:
      facts.hasNewLine ? [.activateAccount, .obtainOpeningNotice] : [.activateAccount]
    case .receiveMasterAccount: [.applyEligibility]
    case .printMasterAccount: [.receiveMasterAccount]
    case .receiveBillingDocuments: [.applyBilling]
    case .applyCertificate: [.applyEligibility]
    case .receiveCertificate: [.applyCertificate]
    case .handOverDocuments: [.printMasterAccount, .receiveCertificate]
    }
  }

  /// The day by which the task is due or its answer expected; nil where it depends on a blank date.
  private func due(_ id: TaskID) -> Day? {
    switch id {
    case .registerAccount, .obtainOpeningNotice, .applyEligibility, .applyCertificate: applyBy
    case .activateAccount: facts.accountRegisteredOn.map { schedule.linkLastDay(registered: $0) }
    case .receiveMasterAccount: facts.eligibilityAppliedOn.flatMap { schedule.masterAccountExpected(applied: $0) }
    case .applyBilling: billingDue
    case .receiveBillingDocuments: facts.billingAppliedOn.map { schedule.billingDocumentsExpected(applied: $0) }
    case .receiveCertificate: facts.certificateAppliedOn.map { schedule.certificateExpected(applied: $0) }
    case .printMasterAccount, .handOverDocuments: facts.constructionOn
    }
  }

  private var billingDue: Day? {
    guard let applyBy else { return nil }
    guard let start = facts.billingStartMonth else { return applyBy }
    return min(applyBy, schedule.billingSafeDay(start: start))
  }

  private func reason(_ id: TaskID, isOverdue: Bool) -> TaskReason {
    switch id {
    case .activateAccount where isOverdue: return .linkExpired
    case .applyCertificate where facts.certificateAppliedOn != nil:
      return .tooFew(have: facts.certificateAppliedCount ?? 0, need: facts.terminalCount)
    case .receiveCertificate where facts.certificateReceivedOn != nil:
      return .tooFew(have: facts.certificateReceivedCount ?? 0, need: facts.terminalCount)
    case .applyCertificate: return certificates
    case .applyBilling: return lateForMonth ?? .ready
    default: break
    }
    guard waits(id) else { return .ready }
    return appliedOn(id).map { .applied($0) } ?? .newLine
  }

  /// One certificate for one terminal goes without saying, unless nobody knows that it is one.
  private var certificates: TaskReason {
    if !facts.isTerminalCountKnown { return .certificates(nil) }
    return facts.terminalCount > 1 ? .certificates(facts.terminalCount) : .ready
  }

  /// What is to be known of a first month of billing for which it is late, whatever 工事日 is.
  private var lateForMonth: TaskReason? {
    guard let start = facts.billingStartMonth, today > schedule.billingSafeDay(start: start) else { return nil }
    return .lateForMonth(start, isMissed: today > schedule.billingLastDay(start: start))
  }

  /// The day of the application whose answer the task awaits.
  private func appliedOn(_ id: TaskID) -> Day? {
    switch id {
    case .receiveMasterAccount: facts.eligibilityAppliedOn
    case .receiveBillingDocuments: facts.billingAppliedOn
    case .receiveCertificate: facts.certificateAppliedOn
    default: nil
    }
  }
}
