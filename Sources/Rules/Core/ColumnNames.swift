import Stations

/// Columns one after the other, by their headers, as people see them.
enum ColumnNames {
  /// In Japanese, each in brackets.
  static func ja(_ columns: some Sequence<Column>) -> String {
    columns.map { "「\($0.header)」" }.joined()
  }

  /// In English, in quotation marks, with “and” before the last.
  static func en(_ columns: some Sequence<Column>) -> String {
    let names = columns.map { "“\($0.header)”" }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
