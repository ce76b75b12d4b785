import ArgumentParser
import Reports
import Tables

/// How the nights are written.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case json

  /// The form that was asked for.
  func choose(text: @autoclosure () -> String, csv: @autoclosure () -> [UInt8], json: @autoclosure () -> [UInt8])
    -> [UInt8]
  {
    switch self {
    case .text: Array(VisibleText.lines(text()).utf8)
    case .csv: csv()
    case .json: json()
    }
  }
}
