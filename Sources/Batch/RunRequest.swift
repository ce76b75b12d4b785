public import Configuration
public import Rules
public import Stations
public import SystemPackage

/// Everything that a run is asked to do.
public struct RunRequest: Sendable {
  /// Files and folders, or `-`.
  public var inputs: [String]
  /// The folder in which the run is published.
  public var output: FilePath
  /// Today, T.
  public var today: Day
  /// The clock, from which the run's folder takes its time of day.
  public var clock: TokyoClock
  /// The language of texts for people.
  public var language: Language
  /// How many segments and stations are worked on at once.
  public var jobs: Int
  /// The rules with their severities.
  public var rules: RuleBook
  /// Business days.
  public var calendar: BusinessCalendar
  /// Lead times and limits.
  public var deadlines: Deadlines
  /// The names of columns.
  public var names: HeaderNames
  /// The list of findings that people have accepted, where there is one.
  public var accepted: AcceptedFindings?
  /// Folders in which templates are looked for, the first one first.
  public var templateFolders: [FilePath]
  /// The program's version, for `run.json`.
  public var version: String
  /// The git commit that the program was built from; nil where nobody knows.
  public var commit: String?
  /// `Catalogue.digest` of all rules; nil where no reports are written.
  public var catalogue: String?
  /// The arguments after the program's name.
  public var arguments: [String]
  /// How much of the nights past is kept.
  public var retention = Retention()
  /// Which hand-outs are made beside the reports.
  public var handouts = Handouts()
  /// What is known of offices, by the name that exports give them in the form in which names are compared
  /// (`StationText.normalise`).
  public var offices: [String: Configuration.Office] = [:]

  /// A request with everything that is asked.
  public init(
    inputs: [String], output: FilePath, today: Day, clock: TokyoClock, language: Language, jobs: Int, rules: RuleBook,
    calendar: BusinessCalendar, deadlines: Deadlines, names: HeaderNames,
    accepted: AcceptedFindings?, templateFolders: [FilePath], version: String, arguments: [String]
  ) {
    self.inputs = inputs
    self.output = output
    self.today = today
    self.clock = clock
    self.language = language
    self.jobs = jobs
    self.rules = rules
    self.calendar = calendar
    self.deadlines = deadlines
    self.names = names
    self.accepted = accepted
    self.templateFolders = templateFolders
    self.version = version
    self.arguments = arguments
  }

  /// Which program makes the pages, and with which rules: another one may put the same into other words.
  var edition: String { "\(version) \(commit ?? "") \(catalogue ?? "")" }

  /// The judge for this request.
  func judge(digestsFiles: Bool, progress: @escaping Progress) -> Judge {
    Judge(
      rules: rules, context: JudgingContext(today: today, calendar: calendar, deadlines: deadlines),
      language: language, names: names, accepted: accepted, jobs: jobs, digestsFiles: digestsFiles, progress: progress)
  }
}

extension RunRequest {
  /// Throws `NightlyRun.Failure.dayOutsideCalendar` where the holidays around today are not known.
  func requireKnownDay() throws(NightlyRun.Failure) {
    guard today >= BusinessCalendar.firstDay, today <= BusinessCalendar.lastDay else { throw .dayOutsideCalendar }
  }
}
