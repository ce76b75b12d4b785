public import Stations
import SystemPackage

/// A list of findings that people have looked at and accepted until a day, such as `accepted.csv`.
///
/// A line matches a finding by rule, station (or file, where the finding is about no station), column and value, both
/// folded; never by row.
public struct AcceptedFindings: Sendable {
  /// What is left to count, and what is accepted.
  public struct Outcome: Sendable {
    /// The findings that count, in their order, then those about the list itself.
    public var counted: [Finding] = []
    /// The findings that are accepted today, in their order.
    public var accepted: [AcceptedFinding] = []

    /// An outcome in which these findings all count.
    public init(counted: [Finding] = []) {
      self.counted = counted
    }
  }

  /// The list's file name without folder: what findings about it are shown with.
  public let name: String

  private let rules: RuleBook
  private let lines: [AcceptedLine]
  private let flaws: [FileFlaw]

  /// Reads a list, a table of any encoding with the headers of `AcceptedColumn` in any order.
  ///
  /// Whatever is wrong with it, even that there is no such file, is found when the list is applied. `names` are those
  /// by which 項目 may name a column.
  public static func load(path: String, rules: RuleBook, names: HeaderNames) -> AcceptedFindings {
    let file = FilePath(path)
    var reader = AcceptedListReader(rules: rules, names: names)
    reader.read(file)
    return AcceptedFindings(
      name: file.lastComponent?.string ?? path, rules: rules, lines: reader.lines, flaws: reader.flaws)
  }

  /// Takes the accepted ones out of a run's findings, and reports malformed, expired and unmatched lines.
  ///
  /// `files` names the files that findings point into; `listFile` is the number that findings about the list itself get.
  public func apply(
    to findings: [Finding], files: [String], listFile: Int, today: Day, language: Language
  ) -> Outcome {
    let lineNumbers = Dictionary(grouping: lines.indices) { lines[$0].key }
    let acceptedRules = Set(lines.map(\.key.rule))
    var outcome = Outcome()
    var matched: Set<Int> = []
    for finding in findings {
      guard acceptedRules.contains(finding.rule), files.indices.contains(finding.file) else {
        outcome.counted.append(finding)
        continue
      }
      let numbers = lineNumbers[AcceptedLine.Key(of: finding, file: files[finding.file])] ?? []
      let valid = numbers.filter { lines[$0].acceptance.until >= today }
      matched.formUnion(valid)
      if let first = valid.first {
        outcome.accepted.append(AcceptedFinding(finding: finding, acceptance: lines[first].acceptance))
      } else {
        outcome.counted.append(finding)
      }
    }
    outcome.counted += listFindings(matched: matched, file: listFile, today: today, language: language)
    return outcome
  }

  private func listFindings(matched: Set<Int>, file: Int, today: Day, language: Language) -> [Finding] {
    var report = FileReport(file: file, language: language)
    for flaw in flaws { rules.judge(flaw, &report) }
    for (number, line) in lines.enumerated() where !matched.contains(number) {
      let isExpired = line.acceptance.until < today
      let cell = isExpired ? line.untilCell : line.ruleCell
      let kind = isExpired ? FileFlaw.Kind.acceptedExpired(until: line.acceptance.until) : .acceptedUnmatched
      rules.judge(FileFlaw(kind, row: line.row, cellIndex: cell.index, value: cell.value), &report)
    }
    return report.findings
  }
}
