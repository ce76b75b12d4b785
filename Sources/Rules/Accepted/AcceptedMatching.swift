import Stations

/// Matches a run's findings, one after the other, with the list of accepted ones, and remembers which lines had any.
public struct AcceptedMatching: Sendable {
  private let rules: RuleBook
  private let lines: [AcceptedLine]
  private let flaws: [FileFlaw]
  private let today: Day
  private let lineNumbers: [AcceptedKey: [Int]]
  private let acceptedRules: Set<Int>
  private var matched: Set<Int> = []

  init(rules: RuleBook, lines: [AcceptedLine], flaws: [FileFlaw], today: Day) {
    self.rules = rules
    self.lines = lines
    self.flaws = flaws
    self.today = today
    lineNumbers = Dictionary(grouping: lines.indices) { lines[$0].key }
    acceptedRules = Set(lines.map(\.key.rule))
  }

  /// Whether any line names the rule with this number, so that its findings are worth a closer look.
  public func names(rule: Int) -> Bool { acceptedRules.contains(rule) }

  /// The acceptance of a finding in the file of that name, of several the one that holds longest; nil where it counts.
  public mutating func acceptance(of finding: Finding, file: String) -> Acceptance? {
    let numbers = lineNumbers[AcceptedKey(of: finding, file: file)] ?? []
    let valid = numbers.filter { lines[$0].acceptance.until >= today }
    matched.formUnion(valid)
    return valid.map { lines[$0].acceptance }.max { $0.until < $1.until }
  }

  /// What is wrong with the list itself: malformed, expired and, once every finding is matched, unmatched lines.
  /// `file` is the number that these findings get.
  public func listFindings(file: Int, language: Language) -> [Finding] {
    var report = FileReport(file: file, language: language)
    for flaw in flaws { rules.judge(flaw, &report) }
    for (number, line) in lines.enumerated() where !matched.contains(number) {
      let isExpired = line.acceptance.until < today
      // A line that has been renewed asks for nothing.
      if isExpired, isRenewed(line) { continue }
      let cell = isExpired ? line.untilCell : line.ruleCell
      let kind = isExpired ? FileFlaw.Kind.acceptedExpired(until: line.acceptance.until) : .acceptedUnmatched
      rules.judge(FileFlaw(kind, row: line.row, cellIndex: cell.index, value: cell.value), &report)
    }
    return report.findings
  }

  private func isRenewed(_ line: AcceptedLine) -> Bool {
    lineNumbers[line.key]?.contains { lines[$0].acceptance.until >= today } == true
  }
}
