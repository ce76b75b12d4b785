/// A station as the summary page shows it.
struct SummaryStation: Sendable {
  let report: StationReport
  let past: StationPast

  init(_ report: StationReport, _ past: StationPast) {
    self.report = report
    self.past = past
  }
}
