import Stations

extension FindingMark {
  /// Whether the finding stands before another one about the same row: by column (none first), rule and cell. nil where
  /// only their words tell.
  public func isBefore(_ other: FindingMark) -> Bool? {
    if column != other.column { return FindingMark.rank(column) < FindingMark.rank(other.column) }
    if rule != other.rule { return rule < other.rule }
    if cellIndex != other.cellIndex { return cellIndex ?? -1 < other.cellIndex ?? -1 }
    return nil
  }

  private static func rank(_ column: Column?) -> Int { column.map { columnRanks[Int($0.rawValue)] } ?? 0 }

  /// Per raw value of `Column` its place in the order of keys, from 1 on.
  private static let columnRanks: [Int] = {
    var ranks = [Int](repeating: 0, count: Column.count)
    for (rank, column) in Column.allCases.sorted(by: { $0.key < $1.key }).enumerated() {
      ranks[Int(column.rawValue)] = rank + 1
    }
    return ranks
  }()
}
