import Planning
import Reports
import Stations

/// How soon somebody must call a station: danger first, then the nearest 工事日, then the oldest due date.
struct Urgency: Comparable {
  private let status: Int
  private let construction: Int32
  private let due: Int32
  private let key: StationKey

  /// Nil for a station that nobody needs to call.
  init?(_ report: StationReport) {
    switch report.plan.status {
    case .cannotMakeIt: status = 0
    case .overdue: status = 1
    case .dueSoon: status = 2
    case .complete, .noDate, .onTrack: return nil
    }
    construction = report.facts.constructionOn?.number ?? .max
    due = report.nextTask?.due?.number ?? .max
    key = report.key
  }

  static func < (left: Urgency, right: Urgency) -> Bool {
    (left.status, left.construction, left.due, left.key) < (right.status, right.construction, right.due, right.key)
  }
}
