public import Planning
public import Stations

/// A station's whole way through the nights: what `houkan history --station` shows.
public struct StationStory: Sendable, Hashable {
  /// What was so for some nights in a row.
  public enum Fact: Sendable, Hashable {
    /// How the station stood.
    case status(StationStatus)
    /// A task was open.
    case task(TaskID)
    /// There was a finding: the rule's identifier, the column's key or nil, and why it did not count, if it did not.
    case finding(rule: String, column: String?, setAside: SetAside? = nil)
  }

  /// A fact and its nights.
  public struct Entry: Sendable, Hashable {
    /// What was so.
    public let fact: Fact
    /// The first night.
    public let since: Day
    /// The first night in which it was no longer so; nil where it still is.
    public let until: Day?

    /// A fact and its nights.
    public init(_ fact: Fact, since: Day, until: Day?) {
      self.fact = fact
      self.since = since
      self.until = until
    }
  }

  /// The station.
  public let station: StationKey
  /// Statuses, then tasks, then findings, each in the order of time.
  public let entries: [Entry]

  /// A station's way.
  public init(station: StationKey, entries: [Entry]) {
    self.station = station
    self.entries = entries
  }
}
