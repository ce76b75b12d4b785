public import Stations

/// A finding that went out with a row: what people have seen when they confirm the row.
///
/// Written as `<rule>:<column's key>`, or the rule alone for a finding about a whole row.
public struct SentFinding: Sendable, Hashable {
  /// The rule's identifier.
  public let rule: String
  /// The column of the cell, or nil for a whole row.
  public let column: Column?

  /// A finding of a rule about a cell, or about the row where `column` is nil.
  public init(rule: String, column: Column?) {
    self.rule = rule
    self.column = column
  }

  /// Reads the written form; nil for a column that nobody knows.
  init?(_ text: Substring) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard let rule = parts.first else { return nil }
    let column = parts.count > 1 ? Column(key: String(parts[1])) : nil
    if parts.count > 1, column == nil { return nil }
    self.init(rule: String(rule), column: column)
  }
}

extension SentFinding: CustomStringConvertible {
  /// The written form.
  public var description: String { column.map { "\(rule):\($0.key)" } ?? rule }
}
