import Configuration
import History
import Stations
import SystemPackage

/// The ledger of nights as a run uses it: read before anything is written, and closed again until the run writes its
/// own night down.
struct RunLedger: Sendable {
  /// The ledger's name in the output folder.
  static let fileName = "history.sqlite"

  /// The night before; nil where there is none.
  let comparison: Comparison?
  private let path: FilePath
  private let keeping: Int

  /// Reads a ledger that is there and sound, which can be done beside other work; nil for any other, of which nothing
  /// is said or changed.
  init?(soundFor request: RunRequest) {
    // SQLite keeps files beside the ledger as long as it is open.
    let work = WorkInHand()
    defer { withExtendedLifetime(work) {} }
    guard let ledger = Ledger.openSound(RunLedger.path(request)) else { return nil }
    try? self.init(ledger, request)
  }

  /// Opens the ledger, or begins one, and reads it; whatever is wrong with it is told to `notice`. Nil where no ledger
  /// can be had.
  init?(_ request: RunRequest, notice: (LedgerNotice) -> Void) {
    let work = WorkInHand()
    defer { withExtendedLifetime(work) {} }
    guard let ledger = Ledger.open(RunLedger.path(request), notice: notice) else { return nil }
    do throws(LedgerFailure) {
      try self.init(ledger, request)
    } catch {
      notice(.unusable(error))
      return nil
    }
  }

  /// Takes in what a run that was killed has published, reads the night before, and closes the ledger.
  private init(_ ledger: Ledger, _ request: RunRequest) throws(LedgerFailure) {
    defer { ledger.close() }
    path = RunLedger.path(request)
    keeping = request.retention.nights
    let runs = try RunLedger.runs(in: request.output)
    try ledger.settle(keeping: keeping) { runs.contains($0) }
    comparison = try ledger.comparison(on: request.judging.today)
  }

  private static func path(_ request: RunRequest) -> FilePath { request.output.appending(fileName) }

  /// The published runs: where they cannot be told, no announced night may be forgotten.
  private static func runs(in path: FilePath) throws(LedgerFailure) -> Set<String> {
    do {
      return try OutputFolder.runs(in: path)
    } catch {
      throw .unavailable(error.description)
    }
  }

  /// Writes the run's night down, without anybody seeing it yet. Throws `LedgerFailure`.
  func prepare(_ night: Night) throws(LedgerFailure) -> Ledger {
    let ledger = try Ledger.reopen(path)
    do throws(LedgerFailure) {
      try ledger.announce(night)
      try ledger.prepare(night, after: comparison, keeping: keeping)
      return ledger
    } catch {
      ledger.close()
      throw error
    }
  }
}
