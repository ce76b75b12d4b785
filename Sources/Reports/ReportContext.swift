public import Rules
public import Stations

/// What every writer of a run knows beside the rows that it is given.
public struct ReportContext: Sendable {
  /// The inputs' relative paths, by their place in the run's list.
  public let files: [String]
  /// The rules, by their place in the rule book.
  public let rules: [RuleDescription]
  /// The language of texts for people.
  public let language: Language
  /// Today, T.
  public let today: Day
  /// The lead times and limits that the run goes by.
  public let deadlines: Deadlines

  /// The context of a run.
  public init(files: [String], rules: [RuleDescription], language: Language, today: Day, deadlines: Deadlines) {
    self.files = files
    self.rules = rules
    self.language = language
    self.today = today
    self.deadlines = deadlines
  }

  /// A file's relative path; empty for a place that the run does not have.
  func file(_ index: Int) -> String { files.indices.contains(index) ? files[index] : "" }

  /// A rule's identifier; empty for a place that the rule book does not have.
  func ruleID(_ index: Int) -> String { rules.indices.contains(index) ? rules[index].id : "" }
}
