import Rules
import Stations

/// The day of a visit, or what stands in its place.
enum VisitWords {
  /// Where there is no day: that it is undecided, or that the cell cannot be read.
  static func missing(_ report: StationReport) -> Words {
    report.isVisitUnreadable ? Words(ja: "読み取れません", en: "unreadable") : Words(ja: "未定", en: "not set")
  }
}
