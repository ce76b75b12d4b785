public import Configuration
public import SystemPackage

/// Everything that a run is asked to do.
public struct RunRequest: Sendable {
  /// How the exports are judged.
  public var judging: JudgingRequest
  /// Files and folders, or `-`.
  public var inputs: [String]
  /// The folder in which the run is published.
  public var output: FilePath
  /// The clock, from which the run's folder takes its time of day.
  public var clock: TokyoClock
  /// Folders in which templates are looked for, the first one first.
  public var templateFolders: [FilePath]
  /// The program's version, for `run.json`.
  public var version: String
  /// The git commit that the program was built from; nil where nobody knows.
  public var commit: String?
  /// `Catalogue.digest` of all rules.
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
    _ judging: JudgingRequest, inputs: [String], output: FilePath, clock: TokyoClock, templateFolders: [FilePath],
    version: String, arguments: [String]
  ) {
    self.judging = judging
    self.inputs = inputs
    self.output = output
    self.clock = clock
    self.templateFolders = templateFolders
    self.version = version
    self.arguments = arguments
  }

  /// Which program makes the pages, and with which rules: another one may put the same into other words.
  var edition: String { "\(version) \(commit ?? "") \(catalogue ?? "")" }
}
