public import Planning
public import Rules
public import Stations

/// What was run: the content of `run.json` (schema `run.schema.json`).
public struct RunRecord: Sendable {
  /// One input as it was read.
  public struct Input: Sendable {
    /// The path relative to its INPUT.
    public var file: String
    /// Bytes; nil where the file could not be opened.
    public var size: Int?
    /// SHA-256 of the bytes, 64 hexadecimal digits; nil where the file could not be read.
    public var sha256: String?
    /// The encoding, such as `UTF-8` or `CP932`; nil where the file is no text and no workbook that can be read.
    public var encoding: String?
    /// Rows below the header with something in them.
    public var rowsRead: Int
    /// Those of them that were judged.
    public var rowsJudged: Int
    /// Those of them that were passed over: totals, repeated headers, and rows too long to be read.
    public var rowsSkipped: Int

    /// An input as it was read.
    public init(
      file: String, size: Int?, sha256: String?, encoding: String?, rowsRead: Int, rowsJudged: Int, rowsSkipped: Int
    ) {
      self.file = file
      self.size = size
      self.sha256 = sha256
      self.encoding = encoding
      self.rowsRead = rowsRead
      self.rowsJudged = rowsJudged
      self.rowsSkipped = rowsSkipped
    }
  }

  /// How long a stage took.
  public struct Stage: Sendable {
    /// The stage's name, such as `read`.
    public var name: String
    /// Milliseconds.
    public var milliseconds: Int

    /// A stage that took `milliseconds`.
    public init(name: String, milliseconds: Int) {
      self.name = name
      self.milliseconds = milliseconds
    }
  }

  /// The program's version.
  public var version: String
  /// The git commit that the program was built from: 40 hexadecimal digits, with `-dirty` behind them where files had
  /// been changed since; nil where nobody knows.
  public var commit: String?
  /// `Catalogue.digest` of all rules of the program, 64 hexadecimal digits.
  public var catalogue: String?
  /// The arguments after the program's name.
  public var arguments: [String]
  /// Today, T.
  public var date: Day
  /// The inputs, in their order.
  public var inputs: [Input]
  /// How many findings each rule has, by the rule's identifier; rules without any are left out.
  public var findingsPerRule: [String: Int]
  /// How many findings there are of each severity.
  public var findingsPerSeverity: [Severity: Int]
  /// How many stations there are of each status.
  public var stationsPerStatus: [StationStatus: Int]
  /// How many findings people have accepted; they are not among the others.
  public var acceptedFindings: Int
  /// Rows without a usable key: they have findings, but no tasks.
  public var rowsWithoutKey: Int
  /// The stages, in their order.
  public var stages: [Stage]

  /// A run of which nothing is known yet but what was asked.
  public init(version: String, arguments: [String], date: Day) {
    self.version = version
    self.arguments = arguments
    self.date = date
    self.inputs = []
    self.findingsPerRule = [:]
    self.findingsPerSeverity = [:]
    self.stationsPerStatus = [:]
    self.acceptedFindings = 0
    self.rowsWithoutKey = 0
    self.stages = []
  }
}
