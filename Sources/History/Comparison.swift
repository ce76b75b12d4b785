public import Planning
public import Stations

/// The night before, and since when everything in it was so: what a night compares itself with.
public struct Comparison: Sendable {
  /// How long a finding has been there.
  public enum Age: Sendable, Hashable {
    /// Never seen before.
    case new
    /// It was there in the night before, first in that night.
    case open(since: Day)
    /// It had been gone.
    case cameBack
  }

  /// How a station stood.
  public struct Standing: Sendable, Hashable {
    /// Its status.
    public let status: StationStatus
    /// The first night of that status.
    public let since: Day
  }

  /// What a station's page said.
  public struct Page: Sendable, Hashable {
    /// A digest of what it said, its news aside.
    public let content: Int64
    /// The first night in which it said that.
    public let since: Day
  }

  /// A finding of the night before.
  public struct Past: Sendable, Hashable {
    /// The rule's identifier.
    public let rule: String
    /// `error`, `warning` or `info`.
    public let severity: String
    /// The station, where there is one.
    public let station: StationKey?
    /// The column's key, or nil.
    public let column: String?
    /// The first night in which it was seen.
    public let since: Day
  }

  /// The night before.
  public let previous: Day
  /// The nights before, the oldest first; the last one is `previous`.
  public let nights: [NightTotals]
  let stations: [StationKey: Standing]
  let tasks: [StationKey: [TaskID: Day]]
  let pages: [StationKey: Page]
  let findings: [FindingIdentity: Past]
  /// Findings that had ended before.
  let ended: Set<FindingIdentity>

  /// How the station stood in the night before; nil where it was in no export.
  public func standing(of station: StationKey) -> Standing? { stations[station] }

  /// What the station's page said in the night before; nil where nobody knows.
  public func page(of station: StationKey) -> Page? { pages[station] }

  /// The tasks that were open in the night before, each with the first night.
  public func openTasks(of station: StationKey) -> [TaskID: Day] { tasks[station] ?? [:] }

  /// How long the finding has been there.
  public func age(of finding: FindingIdentity) -> Age {
    if let past = findings[finding] { return .open(since: past.since) }
    return ended.contains(finding) ? .cameBack : .new
  }

  /// The findings of the night before that are not in `tonight`, sorted by station, rule and column.
  public func missing(from tonight: Set<FindingIdentity>) -> [Past] {
    findings.filter { !tonight.contains($0.key) }.values.sorted { left, right in
      (left.station?.number ?? 0, left.rule, left.column ?? "", left.since)
        < (right.station?.number ?? 0, right.rule, right.column ?? "", right.since)
    }
  }

  /// The stations of the night before that are not in `tonight`, in order.
  public func missing(from tonight: Set<StationKey>) -> [StationKey] {
    stations.keys.filter { !tonight.contains($0) }.sorted()
  }
}
