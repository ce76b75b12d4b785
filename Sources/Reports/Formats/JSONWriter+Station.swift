import Stations

/// What the lines of stations and those of tasks have alike: which station, and where its row stands.
extension JSONWriter {
  /// The members that say which station it is.
  mutating func station(_ report: StationReport) {
    key("station")
    string(report.key.description)
    key("station_name")
    string(report.name)
    key("office")
    string(report.office)
    key("sales_rep")
    string(report.salesRep)
  }

  /// The members that say where its row stands.
  mutating func place(_ report: StationReport) {
    key("file")
    string(report.file)
    key("row")
    number(report.row)
  }
}
