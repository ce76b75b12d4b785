public import Planning
public import Stations

/// A station's whole way through the nights that the ledger keeps.
public struct StationWay: Sendable {
  /// Nights in a row.
  public struct Stretch: Sendable, Hashable {
    /// The first night.
    public let since: Day
    /// The first night in which it was no longer so; nil where it still is.
    public let until: Day?
  }

  /// How it stood, in the order of time; nothing for nights in which it was in no export.
  public let statuses: [(StationStatus, Stretch)]
  /// The tasks that were open, in the order of time.
  public let tasks: [(TaskID, Stretch)]
  /// The findings, in the order of time: the rule's identifier, the column's key or nil, and whether it counted.
  public let findings: [(rule: String, column: String?, state: FindingState, stretch: Stretch)]

  /// Whether the ledger knows nothing of the station.
  public var isEmpty: Bool { statuses.isEmpty && tasks.isEmpty && findings.isEmpty }
}
