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

  /// Reads a ledger that is there, which can be done beside other work; nil where there is none, or a damaged one, of
  /// which nothing is said or changed. Throws `LedgerFailure` for one that cannot be used.
  init?(soundFor request: RunRequest) throws(LedgerFailure) {
    try self.init(request) { path throws(LedgerFailure) in try Ledger.openSound(path) }
  }

  /// Opens the ledger, or begins one, and reads it. Nil where no ledger can be had, which `notice` is told, as it is of
  /// a damaged one. Throws `LedgerFailure` for one that cannot be used.
  init?(_ request: RunRequest, notice: (LedgerNotice) -> Void) throws(LedgerFailure) {
    try self.init(request) { Ledger.open($0, notice: notice) }
  }

  /// Takes in what a run that was killed has published, reads the night before, and closes the ledger.
  private init?(
    _ request: RunRequest, open: (FilePath) throws(LedgerFailure) -> Ledger?
  ) throws(LedgerFailure) {
    // SQLite keeps files beside the ledger as long as it is open.
    let work = WorkInHand()
    defer { withExtendedLifetime(work) {} }
    path = request.output.appending(RunLedger.fileName)
    guard let ledger = try open(path) else { return nil }
    defer { ledger.close() }
    keeping = request.retention.nights
    let runs = try RunLedger.runs(in: request.output)
    try ledger.settle(keeping: keeping) { runs.contains($0) }
    comparison = try ledger.comparison(on: request.judging.today)
  }

  /// The published runs: where they cannot be told, no announced night may be forgotten.
  private static func runs(in path: FilePath) throws(LedgerFailure) -> Set<String> {
    do {
      return try OutputFolder.runs(in: path)
    } catch {
      throw .refused(error)
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
