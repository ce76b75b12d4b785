import Planning
public import Rules
import Stations

/// What the summary page shows beside the stations: nights, findings by rule, and files.
public struct SummaryFacts: Sendable {
  /// A rule's findings tonight.
  public struct RuleCount: Sendable {
    /// The rule's place in the rule book.
    public var rule: Int
    /// The severity under this run's configuration.
    public var severity: Severity
    /// How many there are.
    public var count = 0
    /// How many were never seen before, or had been gone.
    public var new = 0
    /// How many of the night before are gone.
    public var gone = 0

    /// A rule without findings.
    public init(rule: Int, severity: Severity) {
      self.rule = rule
      self.severity = severity
    }
  }

  /// A file and what became of it.
  public struct File: Sendable {
    /// What was read.
    public var input: RunRecord.Input
    /// Findings of severity error in it.
    public var errors = 0
    /// Findings of severity warning in it.
    public var warnings = 0
    /// What is wrong with the file as a whole, or with its form: the first sentences.
    public var notes: [String] = []
    /// How many such sentences there are beyond `notes`.
    public var moreNotes = 0

    /// A file without findings.
    public init(_ input: RunRecord.Input) {
      self.input = input
    }
  }

  /// The nights, the oldest first; tonight is the last one.
  public var nights: [NightFigures]
  /// Rules with findings tonight or in the night before.
  public var rules: [RuleCount]
  /// The files, in their order.
  public var files: [File]
  /// Rows without a usable key.
  public var rowsWithoutKey: Int
  /// Stations of the night before that are in no export any more.
  public var missingStations: Int

  /// What is known of a night beside its stations.
  public init(
    nights: [NightFigures], rules: [RuleCount], files: [File], rowsWithoutKey: Int, missingStations: Int
  ) {
    self.nights = nights
    self.rules = rules
    self.files = files
    self.rowsWithoutKey = rowsWithoutKey
    self.missingStations = missingStations
  }
}
