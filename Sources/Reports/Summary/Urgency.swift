import Planning
import Stations

/// Which station is to be called first.
///
/// First come visits ahead that cannot be made, because a worker must be told; then what is overdue, then what is due
/// soon, then errors that endanger a visit for which everything else is done (before A the workbook that goes to the
/// office is early enough for them), in each case the earlier visit first.
/// Visits whose day has passed come last: a call saves nothing there.
struct Urgency: Comparable {
  private let group: Int
  private let visit: Int32
  private let due: Int32
  private let key: Int64

  /// Nil for a station that need not be called today.
  init?(_ report: StationReport, today: Day) {
    guard let group = Urgency.group(report, today) else { return nil }
    self.group = group
    visit = report.facts.constructionOn?.number ?? .max
    due = report.nextTask?.due?.number ?? .max
    key = report.key.number
  }

  private static func group(_ report: StationReport, _ today: Day) -> Int? {
    switch (NextStep(report, today: today), report.plan.status) {
    case (.visitResult, _): 4
    case (.errors, _): report.plan.applyBy.map { $0 <= today } ?? false ? 3 : nil
    case (_, .cannotMakeIt): 0
    case (_, .overdue): 1
    case (_, .dueSoon): report.plan.hasTaskDueSoon ? 2 : nil
    case (_, .complete), (_, .noDate), (_, .onTrack): nil
    }
  }

  static func < (left: Urgency, right: Urgency) -> Bool {
    (left.group, left.visit, left.due, left.key) < (right.group, right.visit, right.due, right.key)
  }
}
