public import Stations

/// A finding as the ledger takes it in: no value, no words.
public struct NightFinding: Sendable, Hashable {
  /// What tells it from others.
  public let identity: FindingIdentity
  /// The rule's identifier.
  public let rule: String
  /// `error`, `warning` or `info`.
  public let severity: String
  /// The station, where the row has a usable key.
  public let station: StationKey?
  /// The column's key, or nil for a whole row or file.
  public let column: String?
  /// The file in which it was seen last; nil where an older version has not kept it.
  public let file: InputName?
  /// The other file, where the finding is about rows of two.
  public let otherFile: InputName?
  /// Whether it counts, and why not.
  public var state: FindingState

  /// A finding.
  public init(
    identity: FindingIdentity, rule: String, severity: String, station: StationKey?, column: String?,
    file: InputName? = nil, otherFile: InputName? = nil, state: FindingState = .open
  ) {
    self.identity = identity
    self.rule = rule
    self.severity = severity
    self.station = station
    self.column = column
    self.file = file
    self.otherFile = otherFile
    self.state = state
  }
}
