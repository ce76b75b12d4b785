public import History
public import Reports
public import Stations
public import SystemPackage

/// The nights that an output folder's ledger keeps, for whoever wants to look.
public struct PastNights: Sendable {
  private let ledger: Ledger

  /// The nights of an output folder; nil where it has no ledger. Throws `LedgerFailure`.
  public init?(output: FilePath) throws(LedgerFailure) {
    guard let ledger = try Ledger.read(output.appending(RunLedger.fileName)) else { return nil }
    self.ledger = ledger
  }

  /// Every night, the oldest first. Throws `LedgerFailure`.
  public func nights() throws(LedgerFailure) -> [NightFigures] { try ledger.nights().map(\.figures) }

  /// A station's way; nil where no night has seen it. Throws `LedgerFailure`.
  public func story(of station: StationKey) throws(LedgerFailure) -> StationStory? {
    let way = try ledger.way(of: station)
    guard !way.isEmpty else { return nil }
    let statuses = way.statuses.map { StationStory.Entry(.status($0.0), since: $0.1.since, until: $0.1.until) }
    let tasks = way.tasks.map { StationStory.Entry(.task($0.0), since: $0.1.since, until: $0.1.until) }
    let findings = way.findings.map { finding in
      StationStory.Entry(
        .finding(rule: finding.rule, column: finding.column, setAside: finding.state.setAside),
        since: finding.stretch.since, until: finding.stretch.until)
    }
    return StationStory(station: station, entries: statuses + tasks + findings)
  }
}
