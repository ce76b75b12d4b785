import Planning
import Stations

/// How a station's status looks on a page.
///
/// A station that is ready but to be called all the same, say because nobody has written down how the visit went, is
/// not settled: its badge keeps the status's name, but has neither the colour nor the tick of what is done.
struct StatusBadge {
  /// The class that the style sheets know.
  let look: String
  /// The sign before the name; empty where there is none.
  let sign: String

  /// The badge as things stand today.
  init(_ report: StationReport, today: Day) {
    let status = report.plan.status
    let isUnsettled = status == .complete && Urgency(report, today: today) != nil
    look = isUnsettled ? "unsettled" : status.rawValue
    sign = isUnsettled ? "" : StatusWords.sign(status)
  }
}
