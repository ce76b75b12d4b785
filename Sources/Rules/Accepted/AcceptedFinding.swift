/// A finding that somebody has accepted: it is listed, but not counted.
public struct AcceptedFinding: Sendable, Hashable {
  /// The finding.
  public let finding: Finding
  /// Why it is not counted.
  public let acceptance: Acceptance
}
