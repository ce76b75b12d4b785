import Planning
import Stations

/// The order of the page's table: whom to call first, then by status from the worst, then by code.
struct RowRank: Comparable, Sendable {
  private let urgency: Urgency?
  private let status: Int
  private let visit: Int32
  private let key: Int64

  init(_ urgency: Urgency?, _ report: StationReport) {
    self.urgency = urgency
    status = StatusWords.rank(report.plan.status)
    visit = report.facts.constructionOn?.number ?? .max
    key = report.key.number
  }

  static func < (left: RowRank, right: RowRank) -> Bool {
    switch (left.urgency, right.urgency) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): (left.status, left.visit, left.key) < (right.status, right.visit, right.key)
    }
  }
}
