import Reports
import Synchronization

/// The reports of the first stations, by the places of their rows, for whoever comes after: the rows of others are read
/// again. Each is taken out once and goes with its taker, so that no worker is left with all of them at the end.
final class KeptReports: Sendable {
  /// How many stations stay in memory, about a kilobyte each.
  private static let most = 30_000

  private struct State {
    var reports: [Int: StationReport] = [:]
  }

  private let state = Mutex(State())

  /// Keeps the report of a row's station, if there is room.
  func keep(_ report: StationReport, ofRow row: Int) {
    state.withLock { if $0.reports.count < KeptReports.most { $0.reports[row] = report } }
  }

  /// Takes out the report of a row's station, where it is kept.
  func take(ofRow row: Int) -> StationReport? { state.withLock { $0.reports.removeValue(forKey: row) } }
}
