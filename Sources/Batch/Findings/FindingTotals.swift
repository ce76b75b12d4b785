import Rules

/// How many findings a run has, per rule and per severity.
struct FindingTotals: Sendable {
  /// Per rule, by the number that findings carry.
  private(set) var perRule: [Int]
  private var perRank = [Int](repeating: 0, count: Severity.allCases.count)

  /// Counts the findings of this many rules.
  init(_ marks: some Sequence<FindingMark>, rules: Int) {
    perRule = [Int](repeating: 0, count: rules)
    for mark in marks {
      perRule[mark.rule] += 1
      perRank[mark.severity.rank] += 1
    }
  }

  /// How many findings have the severity.
  subscript(_ severity: Severity) -> Int { perRank[severity.rank] }

  /// The worst severity of all findings, or nil where there are none.
  var worst: Severity? { Severity.allCases.last { self[$0] > 0 } }
}
