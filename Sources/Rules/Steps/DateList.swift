import Stations

/// Names of columns one after the other.
enum DateList {
  /// Japanese headers, each in brackets.
  static func headers(_ columns: ColumnSet) -> String {
    var text = ""
    columns.forEach { text += "「\($0.header)」" }
    return text
  }

  /// English keys with commas between them.
  static func keys(_ columns: ColumnSet) -> String {
    var text = ""
    columns.forEach { text += (text.isEmpty ? "" : ", ") + $0.key }
    return text
  }
}
