import Planning
import Stations

/// Which station is to be called first.
///
/// First come visits ahead that cannot be made, because a worker must be told; then what is overdue, then what is due
/// soon, in each case the earlier visit first. Visits whose day has passed come last: a call saves nothing there.
struct Urgency: Comparable {
  private let group: Int
  private let visit: Int32
  private let due: Int32
  private let key: Int64

  /// Nil for a station that need not be called today.
  init?(_ report: StationReport, today: Day) {
    guard let task = report.nextTask, let group = Urgency.group(report, today) else { return nil }
    self.group = group
    visit = report.facts.constructionOn?.number ?? .max
    due = task.due?.number ?? .max
    key = report.key.number
  }

  private static func group(_ report: StationReport, _ today: Day) -> Int? {
    switch report.plan.status {
    case .cannotMakeIt: report.facts.constructionOn.map { $0 < today } ?? false ? 3 : 0
    case .overdue: 1
    case .dueSoon: 2
    case .complete, .noDate, .onTrack: nil
    }
  }

  static func < (left: Urgency, right: Urgency) -> Bool {
    (left.group, left.visit, left.due, left.key) < (right.group, right.visit, right.due, right.key)
  }
}
