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
  private let notice: Notice

  /// Told what is wrong with the ledger.
  typealias Notice = @Sendable (LedgerNotice) -> Void

  /// Reads a ledger that is there, which can be done beside other work; nil where there is none, or a damaged one, of
  /// which nothing is said or changed yet. Throws `LedgerFailure` for one that cannot be used.
  init?(soundFor request: RunRequest, notice: @escaping Notice) throws(LedgerFailure) {
    // SQLite keeps files beside the ledger as long as it is open.
    let work = WorkInHand()
    defer { withExtendedLifetime(work) {} }
    path = request.output.appending(RunLedger.fileName)
    keeping = request.retention.nights
    self.notice = notice
    do throws(LedgerFailure) {
      guard let ledger = try Ledger.openSound(path) else { return nil }
      comparison = try RunLedger.comparison(request, ledger)
    } catch .damaged {
      return nil
    }
  }

  /// Opens the ledger, or begins one, also in place of a damaged one, and reads it. Nil where no ledger can be had,
  /// which `notice` is told. Throws `LedgerFailure` for one that cannot be used.
  init?(_ request: RunRequest, notice: @escaping Notice) throws(LedgerFailure) {
    let work = WorkInHand()
    defer { withExtendedLifetime(work) {} }
    path = request.output.appending(RunLedger.fileName)
    keeping = request.retention.nights
    self.notice = notice
    guard let ledger = Ledger.open(path, notice: notice) else { return nil }
    do throws(LedgerFailure) {
      comparison = try RunLedger.comparison(request, ledger)
    } catch .damaged(let reason) {
      // Nothing but reading shows damage to what the pages hold.
      comparison = try RunLedger.comparison(request, Ledger.beginAnew(path, reason: reason, notice: notice))
    }
  }

  /// Takes in what a run that was killed has published, reads the night before, and closes the ledger.
  private static func comparison(_ request: RunRequest, _ ledger: Ledger) throws(LedgerFailure) -> Comparison? {
    defer { ledger.close() }
    let runs = try runs(in: request.output)
    try ledger.settle(keeping: request.retention.nights) { runs.contains($0) }
    return try ledger.comparison(on: request.judging.today)
  }

  /// The published runs: where they cannot be told, no announced night may be forgotten.
  private static func runs(in path: FilePath) throws(LedgerFailure) -> Set<String> {
    do {
      return try OutputFolder.runs(in: path)
    } catch {
      throw .refused(error)
    }
  }

  /// Writes the run's night down, without anybody seeing it yet; where that shows damage, in a ledger begun anew.
  /// Throws `LedgerFailure`.
  func prepare(_ night: Night) throws(LedgerFailure) -> Ledger {
    do throws(LedgerFailure) {
      return try prepare(night, in: Ledger.reopen(path), after: comparison)
    } catch .damaged(let reason) {
      return try prepare(night, in: Ledger.beginAnew(path, reason: reason, notice: notice), after: nil)
    }
  }

  private func prepare(
    _ night: Night, in ledger: Ledger, after before: Comparison?
  ) throws(LedgerFailure) -> Ledger {
    do throws(LedgerFailure) {
      try ledger.announce(night)
      try ledger.prepare(night, after: before, keeping: keeping)
      return ledger
    } catch {
      ledger.close()
      throw error
    }
  }
}
