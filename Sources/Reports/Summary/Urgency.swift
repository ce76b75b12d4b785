import Planning
import Stations

/// Which station is to be called today, and which first: the one question of the lists and of a station's page.
///
/// First come visits ahead that cannot be made, because a worker must be told; then what is overdue or due within three
/// days, so that no weekend hides it, then what is due soon, then what is called done on a day still to come, and
/// errors that endanger a visit for which everything else is done (before A the workbook that goes to the office is
/// early enough for these), in each case the earlier visit first, of one day those that lack a paper for it.
/// Visits whose day has passed come last: a call saves nothing there.
struct Urgency: Comparable {
  private let group: Int
  private let visit: Int32
  /// ③ alone is not used on the day of the visit. [G p24]
  private let lacksPapers: Bool
  private let due: Int32
  private let key: Int64

  /// Nil for a station that need not be called today.
  init?(_ report: StationReport, today: Day) {
    guard let group = Urgency.group(report, today) else { return nil }
    self.group = group
    visit = report.facts.constructionOn?.number ?? .max
    lacksPapers = !report.facts.hasBothPapers
    due = report.nextTask?.due?.number ?? .max
    key = report.key.number
  }

  private static func group(_ report: StationReport, _ today: Day) -> Int? {
    switch NextStep(report, today: today) {
    case .visitResult: 4
    case .errors: report.plan.applyBy.map { $0 <= today } ?? false ? 3 : nil
    case .dateAhead: group(report.plan, today) ?? 3
    case .doubtful, .task, .nothing, .nothingToday: group(report.plan, today)
    }
  }

  private static func group(_ plan: StationPlan, _ today: Day) -> Int? {
    switch plan.status {
    case .cannotMakeIt: 0
    case .overdue: 1
    case .dueSoon where !plan.hasTaskDueSoon: nil
    case .dueSoon: plan.openTasks.contains { isDueNow($0, today) } ? 1 : 2
    case .complete, .noDate, .onTrack: nil
    }
  }

  private static func isDueNow(_ task: PlannedTask, _ today: Day) -> Bool {
    task.id != .handOverDocuments && task.isToDo(today, within: 3)
  }

  static func < (left: Urgency, right: Urgency) -> Bool {
    if (left.group, left.visit) != (right.group, right.visit) {
      return (left.group, left.visit) < (right.group, right.visit)
    }
    if left.lacksPapers != right.lacksPapers { return left.lacksPapers }
    return (left.due, left.key) < (right.due, right.key)
  }
}
