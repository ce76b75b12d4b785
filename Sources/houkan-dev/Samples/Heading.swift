import Stations

/// One heading of an office's sheet.
struct Heading: Sendable {
  /// What stands in the header.
  let text: String
  /// The column whose cells stand below; nil for a column of the office's own.
  let column: Column?
  /// What stands in every cell of the office's own column.
  let filler: String

  /// The heading of a column, under the column's usual name unless said otherwise.
  init(_ column: Column, _ text: String? = nil) {
    self.text = text ?? column.header
    self.column = column
    self.filler = ""
  }

  /// The heading of a column of the office's own.
  init(own text: String, filler: String = "") {
    self.text = text
    self.column = nil
    self.filler = filler
  }

  /// The headings of all columns in their usual order, some of them under other names, some left out.
  static func all(_ names: [Column: String] = [:], without left: [Column] = []) -> [Heading] {
    Column.allCases.filter { !left.contains($0) }.map { Heading($0, names[$0]) }
  }

  /// The headings of these columns, then of all others in their usual order.
  static func all(
    beginning first: [Column], _ names: [Column: String] = [:], without left: [Column] = []
  ) -> [Heading] {
    (first + Column.allCases.filter { !first.contains($0) && !left.contains($0) }).map { Heading($0, names[$0]) }
  }
}
