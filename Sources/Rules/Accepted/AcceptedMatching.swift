import Stations

/// Matches a run's findings with the list of accepted ones: first every finding is noted (`note`), and then each may be
/// asked about. A line accepts what one row has, and nothing where several rows have what it fits.
public struct AcceptedMatching: Sendable {
  private let rules: RuleBook
  private let lines: [AcceptedLine]
  private let flaws: [FileFlaw]
  private let today: Day
  /// The lines that are valid today, by what a finding must have in common with them.
  private let validLines: [AcceptedKey: [AcceptedLine]]
  private let acceptedRules: Set<Int>
  private var fits: [AcceptedKey: AcceptedFit] = [:]

  init(rules: RuleBook, lines: [AcceptedLine], flaws: [FileFlaw], today: Day) {
    self.rules = rules
    self.lines = lines
    self.flaws = flaws
    self.today = today
    validLines = Dictionary(grouping: lines.filter { $0.acceptance.until >= today }, by: \.key)
    acceptedRules = Set(validLines.keys.map(\.rule))
  }

  /// Whether any valid line names the rule with this number, so that its findings are worth a closer look.
  public func names(rule: Int) -> Bool { acceptedRules.contains(rule) }

  /// Takes note of a finding in the file of that name. `mirrored` is asked for the key that a finding between two rows
  /// would have if it stood on the other one.
  public mutating func note(
    _ finding: Finding, file: String, mirrored: () throws -> AcceptedKey?
  ) rethrows {
    guard let (key, naming) = try named(finding, file, mirrored) else { return }
    fits[key, default: AcceptedFit()].add(FittingRows.place(of: finding), naming)
  }

  /// The acceptance of a finding, of several the one that holds longest; nil where it counts. Every finding has been
  /// noted, with the same `file` and `mirrored`.
  public func acceptance(
    of finding: Finding, file: String, mirrored: () throws -> AcceptedKey?
  ) rethrows -> Acceptance? {
    guard let (key, naming) = try named(finding, file, mirrored),
      fits[key]?.accepts(FittingRows.place(of: finding), naming) == true
    else { return nil }
    return validLines[key]?.map(\.acceptance).max { $0.until < $1.until }
  }

  /// The key of the valid lines that fit a finding, and how they name it.
  private func named(
    _ finding: Finding, _ file: String, _ mirrored: () throws -> AcceptedKey?
  ) rethrows -> (AcceptedKey, AcceptedFit.Naming)? {
    let key = AcceptedKey(of: finding, file: file)
    if validLines[key] != nil { return (key, .own) }
    guard let key = try mirrored(), validLines[key] != nil else { return nil }
    return (key, .mirrored)
  }

  /// What is wrong with the list itself: malformed and expired lines and, once every finding is noted, those that fit
  /// none or several. `file` is the number that these findings get.
  public func listFindings(file: Int, language: Language) -> [Finding] {
    var report = FileReport(file: file, language: language)
    for flaw in flaws { rules.judge(flaw, &report) }
    for line in lines {
      if let flaw = flaw(of: line) { rules.judge(flaw, &report) }
    }
    return report.findings
  }

  /// What is wrong with a line; nil where it accepts something, or has been renewed and so asks for nothing.
  private func flaw(of line: AcceptedLine) -> FileFlaw? {
    if line.acceptance.until < today {
      if validLines[line.key] != nil { return nil }
      let kind = FileFlaw.Kind.acceptedExpired(until: line.acceptance.until)
      return FileFlaw(kind, row: line.row, cellIndex: line.untilCell.index, value: line.untilCell.value)
    }
    let kind: FileFlaw.Kind
    switch fits[line.key]?.rows ?? .empty {
    case .empty: kind = .acceptedUnmatched
    case .one: return nil
    case .several: kind = .acceptedAmbiguous
    }
    return FileFlaw(kind, row: line.row, cellIndex: line.ruleCell.index, value: line.ruleCell.value)
  }
}
