import Planning
import Stations

/// The order of visits that are near: by day, on each the stations in the worst state first, then by code.
struct VisitRank: Comparable, Sendable {
  private let visit: Int32
  private let status: Int
  private let key: Int64

  /// Nil for a station without a visit on these days that is still to be made.
  init?(_ report: StationReport, _ days: ClosedRange<Day>) {
    guard let day = report.facts.constructionOn, days.contains(day), report.facts.constructionCompletedOn == nil else {
      return nil
    }
    visit = day.number
    status = StatusWords.rank(report.plan.status)
    key = report.key.number
  }

  static func < (left: VisitRank, right: VisitRank) -> Bool {
    (left.visit, left.status, left.key) < (right.visit, right.status, right.key)
  }
}
