import Stations
import Tables

/// What the rows of stations and those of tasks have alike: which station.
extension CSVWriter {
  /// The cells that say which station it is.
  mutating func station(_ report: StationReport) {
    cell(report.key.description)
    for text in [report.name, report.office, report.salesRep] { cell(VisibleText.lines(text)) }
  }
}
