public import Rules
public import Stations

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
    /// Whether it could not be read, or has no header.
    public var isUnread = false
    /// Whether it is text or a workbook, and so whether its encoding means anything.
    public var isText = true
    /// Whether a night of the last week found more rows in it.
    public var hasLostRows = false
    /// How many rows the last night that read it found in it; 0 where none did.
    public var rowsBefore = 0

    /// Whether no row of it counts that should: nothing is wrong with an export that never held more than a header and
    /// totals.
    var isUnjudged: Bool { input.rowsJudged == 0 && (isUnread || hasLostRows || errors > 0 && input.rowsRead > 0) }

    /// Whether so many rows are gone at once that the export is likely to be cut short: more than a quarter, and not
    /// just a few. (Project decision.)
    var isCutShort: Bool {
      !isUnjudged && rowsBefore - input.rowsRead >= 10 && input.rowsRead * 4 < rowsBefore * 3
    }

    /// A file without findings.
    public init(_ input: RunRecord.Input) {
      self.input = input
    }
  }

  /// A file that one of the last nights has read and that tonight is not there.
  public struct MissingFile: Sendable, Hashable {
    /// The path relative to the input that named it.
    public let name: String
    /// How many rows it had that were not blank.
    public let rows: Int
    /// The last night that has read it.
    public let lastRead: Day

    /// A file that is missing.
    public init(name: String, rows: Int, lastRead: Day) {
      self.name = name
      self.rows = rows
      self.lastRead = lastRead
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
  /// The reports that hold findings of these rows.
  public var reportsOfRowsWithoutKey: [String] = []
  /// Files of the last nights that are not there any more, by name.
  public var missingFiles: [MissingFile] = []
  /// The names that several files bear, which inputs of their own have brought in.
  public var sharedNames: [String] = []
  /// Files in the inputs' folders that look like exports and are none that can be read there, by name.
  public var unreadableKinds: [String] = []
  /// Inputs that are folders without exports, as they were given.
  public var emptyInputs: [String] = []
  /// The names of the files of which no row was judged.
  var unjudgedFiles: [String] { files.filter(\.isUnjudged).map(\.input.file) }
  /// The files that have lost many of their rows.
  var filesCutShort: [File] { files.filter(\.isCutShort) }
  /// Whether everything is there that the night before had: else the figures of both cannot be compared.
  var isWhole: Bool {
    let before = nights.dropLast().last?.date
    return unjudgedFiles.isEmpty && filesCutShort.isEmpty && !missingFiles.contains { $0.lastRead == before }
  }
  /// The night before, where its figures can be compared with tonight's.
  var comparable: NightFigures? { isWhole ? nights.dropLast().last : nil }
  /// Stations of the night before that are in no export any more, in order.
  public var missingStations: [StationKey]
  /// Stations that should have a draft of a letter and cannot, for want of a readable name or address, or because a
  /// date in the future is to be checked first.
  public var unwrittenLetters = 0

  /// What is known of a night beside its stations.
  public init(
    nights: [NightFigures], rules: [RuleCount], files: [File], rowsWithoutKey: Int,
    missingStations: [StationKey] = []
  ) {
    self.nights = nights
    self.rules = rules
    self.files = files
    self.rowsWithoutKey = rowsWithoutKey
    self.missingStations = missingStations
  }
}
