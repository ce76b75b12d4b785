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
  private let rowRules: [RuleEntry<any RowRule>]
  private let batchRules: [RuleEntry<any BatchRule>]
  private let fileRules: [RuleEntry<any FileRule>]

  /// Every rule with its own severity, unless `overrides` names another one; nil there switches the rule off.
  ///
  /// Identifiers in `overrides` that no rule has do nothing; whoever reads a configuration asks `number(of:)`.
  public init(overrides: [String: Severity?] = [:]) {
    let types = RuleBook.types
    descriptions = types.map { type in
      var about = type.about
      about.family = RuleRegistry.families[String(describing: type)] ?? ""
      return about
    }
    severities = descriptions.map { about in
      if let override = overrides[about.id] { override } else { about.severity }
    }
    var cellRules: [RuleEntry<any CellRule>] = []
    var rowRules: [RuleEntry<any RowRule>] = []
    var batchRules: [RuleEntry<any BatchRule>] = []
    var fileRules: [RuleEntry<any FileRule>] = []
    for (number, type) in types.enumerated() {
      guard let severity = severities[number] else { continue }
      switch type.init() {
      case let rule as any CellRule:
        cellRules.append(RuleEntry(rule: rule, number: number, severity: severity))
      case let rule as any RowRule:
        rowRules.append(
          RuleEntry(rule: rule, number: number, severity: severity, trigger: Swift.type(of: rule).trigger))
      case let rule as any BatchRule:
        batchRules.append(RuleEntry(rule: rule, number: number, severity: severity))
      case let rule as any FileRule:
        fileRules.append(RuleEntry(rule: rule, number: number, severity: severity))
      default: continue
      }
    }
    (self.cellRules, cellRuleStarts) = RuleBook.arrange(cellRules)
    self.rowRules = rowRules
    self.batchRules = batchRules
    self.fileRules = fileRules
  }

  /// The number of the rule with this identifier, or nil where there is none.
  public func number(of id: String) -> Int? { descriptions.firstIndex { $0.id == id } }

  /// The types of all rules, sorted by identifier.
  static var types: [any Rule.Type] {
    let types: [any Rule.Type] =
      RuleRegistry.cellRules + RuleRegistry.rowRules + RuleRegistry.batchRules + RuleRegistry.fileRules
    return types.sorted { $0.about.id < $1.about.id }
  }

  /// Lines the rules up by flaw, so that asking those of one flaw needs no search.
  private static func arrange(
    _ rules: [RuleEntry<any CellRule>]
  ) -> (rules: [RuleEntry<any CellRule>], starts: [Int]) {
    var arranged: [RuleEntry<any CellRule>] = []
    var starts: [Int] = []
    for flaw in 0...(CellFlaw.allCases.map { Int($0.rawValue) }.max() ?? 0) {
      starts.append(arranged.count)
      arranged += rules.filter { entry in
        Swift.type(of: entry.rule).flaws.contains { Int($0.rawValue) == flaw }
      }
    }
    starts.append(arranged.count)
    return (arranged, starts)
  }
}

/// A rule with its number and severity, and the columns of which one must be filled (none: every row).
private struct RuleEntry<Subject: Sendable>: Sendable {
  let rule: Subject
  let number: Int
  let severity: Severity
  var trigger = ColumnSet()
}

extension RuleBook {
  /// Asks the rules of the row's flawed cells, then those of the whole row.
  ///
  /// A spoiled cell has no rule: its file's rules have reported the byte that spoiled it.
  public func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    if !row.flawed.isEmpty { judgeCells(row, &report) }
    for index in rowRules.indices {
      let trigger = rowRules[index].trigger
      guard trigger.isEmpty || trigger.intersects(row.filled) else { continue }
      report.rule = rowRules[index].number
      report.severity = rowRules[index].severity
      rowRules[index].rule.judge(row, context, &report)
    }
  }

  private func judgeCells(_ row: StationRow, _ report: inout RowReport) {
    row.flawed.forEach { column in
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

  /// Asks the rules about rows together, once every row has been read.
  ///
  /// Throws what reading a row again throws, as when a file has changed since.
  public func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    for entry in batchRules {
      report.rule = entry.number
      report.severity = entry.severity
      try entry.rule.judge(batch, context, &report)
    }
  }
}
