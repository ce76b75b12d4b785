public import Rules
public import Stations

/// What an office has set in its `houkan.yaml`; where it says nothing, the defaults.
///
/// `Templates/houkan.yaml` documents every key. Paths are as the file has them, relative ones put behind the file's
/// folder.
public struct Configuration: Sendable, Hashable {
  /// What is known of an office.
  public struct Office: Sendable, Hashable {
    /// The mail addresses that the office's reports are meant for.
    public var recipients: [String] = []

    /// An office without recipients.
    public init() {}
  }

  /// The language of texts for people.
  public var language = Language.ja
  /// From which severity on a command fails; nil leaves it to the command.
  public var failOn: FailOn?
  /// Files and folders to read where the command line names none; `-` is standard input.
  public var inputs: [String] = []
  /// The folder in which runs are published, or nil.
  public var output: String?
  /// The folder in which templates are looked for first, or nil.
  public var templates: String?
  /// The list of accepted findings, or nil.
  public var accepted: String?
  /// Per rule the severity that it has here; nil as a value switches the rule off (`RuleBook`).
  public var ruleOverrides: [String: Severity?] = [:]
  /// Lead times and limits.
  public var deadlines = Deadlines()
  /// Days on which offices do not work, beside those that the calendar knows.
  public var extraHolidays: [Day] = []
  /// Per column the office's own headers (`HeaderNames`); they contradict no other column's.
  public var aliases: [Column: [String]] = [:]
  /// How much of the nights past is kept.
  public var retention = Retention()
  /// Which hand-outs a run makes beside its reports.
  public var handouts = Handouts()
  /// What is known of offices, by the name that exports give them in the form in which names are compared
  /// (`StationText.normalise`).
  public var offices: [String: Office] = [:]

  /// The defaults.
  public init() {}
}
