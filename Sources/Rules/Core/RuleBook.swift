public import Stations

/// The rules of one run with their severities, ready to be asked.
///
/// A rule's number, which every finding carries, is its place in `descriptions`.
public struct RuleBook: Sendable {
  /// Every rule, sorted by identifier; also those that this run has switched off.
  public let descriptions: [RuleDescription]
  /// Per rule its severity in this run, or nil where it is switched off.
  public let severities: [Severity?]

  private let cellRules: [RuleEntry<any CellRule>]
  /// Per raw value of `CellFlaw`, where its rules begin in `cellRules`; one entry more at the end.
  private let cellRuleStarts: [Int]
  /// Per place in `RuleRegistry.rowRules`, when to ask the rule.
  private let rowQuestions: [RowQuestion]
  private let batchRules: [RuleEntry<any BatchRule>]
  private let fileRules: [RuleEntry<any FileRule>]

  /// Every rule with its own severity, unless `overrides` names another one; nil there switches the rule off.
  ///
  /// Identifiers in `overrides` that no rule has do nothing; whoever reads a configuration refuses them.
  public init(overrides: [String: Severity?] = [:]) {
    let listing = RuleListing()
    descriptions = listing.descriptions
    let severities = descriptions.map { about in
      if let override = overrides[about.id] { override } else { about.severity }
    }
    self.severities = severities
    func entries<Subject>(_ rules: [Subject], _ numbers: [Int]) -> [RuleEntry<Subject>] {
      zip(rules, numbers).compactMap { rule, number in
        severities[number].map { RuleEntry(rule: rule, number: number, severity: $0) }
      }
    }
    (cellRules, cellRuleStarts) = RuleBook.arrange(
      entries(RuleRegistry.cellRules.map { $0.init() as any CellRule }, listing.cellNumbers))
    rowQuestions = zip(RuleRegistry.rowRules, listing.rowNumbers).map { type, number in
      RowQuestion(trigger: type.trigger, number: number, severity: severities[number])
    }
    batchRules = entries(RuleRegistry.batchRules.map { $0.init() as any BatchRule }, listing.batchNumbers)
    fileRules = entries(RuleRegistry.fileRules.map { $0.init() as any FileRule }, listing.fileNumbers)
  }

  /// The number of the rule with this identifier, or nil where there is none.
  public func number(of id: String) -> Int? { descriptions.firstIndex { $0.id == id } }

  /// Lines the rules up by flaw, so that asking those of one flaw needs no search.
  private static func arrange(
    _ rules: [RuleEntry<any CellRule>]
  ) -> (rules: [RuleEntry<any CellRule>], starts: [Int]) {
    var arranged: [RuleEntry<any CellRule>] = []
    var starts: [Int] = []
    for flaw in 0...(CellFlaw.allCases.map { Int($0.rawValue) }.max() ?? 0) {
      starts.append(arranged.count)
      arranged += rules.filter { entry in
        type(of: entry.rule).flaws.contains { Int($0.rawValue) == flaw }
      }
    }
    starts.append(arranged.count)
    return (arranged, starts)
  }
}

extension RuleBook {
  /// Asks the rules of the row's flawed cells, then those of the whole row.
  ///
  /// A spoiled cell has no rule: its file's rules have reported the byte that spoiled it.
  public func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    if !row.flawed.isEmpty { judgeCells(row, &report) }
    let questions = rowQuestions.span
    RuleRegistry.judge(row, context, &report) { rule, report in
      let question = questions[unchecked: rule]
      guard question.concerns(row.filled) else { return false }
      report.rule = question.number
      report.severity = question.severity
      return true
    }
  }

  private func judgeCells(_ row: StationRow, _ report: inout RowReport) {
    row.flawed.subtracting(row.needlessColumns).forEach { column in
      let flaw = Int(row.flaw(column).rawValue)
      for index in cellRuleStarts[flaw]..<cellRuleStarts[flaw + 1] {
        report.rule = cellRules[index].number
        report.severity = cellRules[index].severity
        cellRules[index].rule.judge(row, column, &report)
      }
    }
  }

  /// Asks the rules about the form of files.
  public func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    for entry in fileRules {
      report.rule = entry.number
      report.severity = entry.severity
      entry.rule.judge(flaw, &report)
    }
  }

  /// How many rules about rows together this run asks.
  public var batchRuleCount: Int { batchRules.count }

  /// Asks one of the rules about rows together, 0..<`batchRuleCount`, once every row has been read. Rules may be asked
  /// side by side, each with a report of its own.
  ///
  /// Throws what reading a row again throws, as when a file has changed since.
  public func judge(
    _ batch: BatchView, rule: Int, _ context: JudgingContext, _ report: inout BatchReport
  ) throws {
    report.rule = batchRules[rule].number
    report.severity = batchRules[rule].severity
    try batchRules[rule].rule.judge(batch, context, &report)
  }
}
