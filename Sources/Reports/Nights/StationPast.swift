public import Planning
public import Stations

/// What the nights before say of a station.
public struct StationPast: Sendable {
  /// A finding that counts no longer.
  public struct Gone: Sendable, Hashable {
    /// The rule's place in the rule book; nil for a rule that is no more.
    public let rule: Int?
    /// The column, or nil for a whole row.
    public let column: Column?
    /// Why it counts no longer; nil where it was looked for and is not there any more.
    public let setAside: SetAside?

    /// A finding that counts no longer.
    public init(rule: Int?, column: Column?, setAside: SetAside? = nil) {
      self.rule = rule
      self.column = column
      self.setAside = setAside
    }
  }

  /// The night before; nil where there is none.
  public var previousNight: Day?
  /// How the station stood then; nil where it was in no export.
  public var previousStatus: StationStatus?
  /// The first night of the status that it has now; nil where no ledger says so.
  public var statusSince: Day?
  /// Per finding of tonight, in their order, how long it has been there.
  public var ages: [FindingAge] = []
  /// What counts no longer since the night before.
  public var gone: [Gone] = []
  /// The tasks that were open in the night before, with the first night in which they were.
  public var tasks: TaskDays = [:]

  /// The night itself; nil where no ledger keeps it.
  public var tonight: Day?
  /// The first night of those in a row in which the page has said the same, its news aside; nil where nobody knows.
  public var sameSince: Day?

  /// Nothing known.
  public init() {}
}
