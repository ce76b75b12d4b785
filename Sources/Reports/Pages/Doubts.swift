import Rules
import Stations

/// Which columns of a station are doubtful: those with a finding that is an error or a warning.
struct Doubts {
  private var columns = ColumnSet()
  /// Per column the number of its first such finding, counted from 1.
  private var numbers: [(column: Column, number: Int)] = []

  /// The doubts that the findings raise, in the order in which the page shows them.
  init(_ findings: [Finding]) {
    for (index, finding) in findings.enumerated() where finding.severity >= .warning {
      guard let column = finding.column, !columns.contains(column) else { continue }
      columns.insert(column)
      numbers.append((column, index + 1))
    }
  }

  /// The number of the first finding about one of the columns, or nil.
  func number(_ asked: ColumnSet) -> Int? {
    guard columns.intersects(asked) else { return nil }
    return numbers.first { asked.contains($0.column) }?.number
  }
}
