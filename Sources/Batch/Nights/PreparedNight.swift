import Dispatch
import History

/// A run's night, written down before the run is published, so that this can be done beside other work: it counts once
/// it is confirmed. Of one that is not, only its announcement is left, which the next run takes in where the run was
/// published all the same, and else forgets.
final class PreparedNight: Sendable {
  private let prepared: Result<Ledger, LedgerFailure>?

  private init(_ night: Night, _ ledger: RunLedger?) {
    prepared = ledger.map { ledger in
      Result { () throws(LedgerFailure) in try ledger.prepare(night) }
    }
  }

  deinit {
    if case .success(let ledger) = prepared { ledger.close() }
  }

  /// Writes the night down, on a thread of its own, for it waits for the disk and those that work are few; nothing is
  /// written without a ledger.
  static func prepare(_ night: Night, _ ledger: RunLedger?) async -> PreparedNight {
    await withCheckedContinuation { continuation in
      DispatchQueue(label: "ledger").async { continuation.resume(returning: PreparedNight(night, ledger)) }
    }
  }

  /// Leaves the night behind, whose run is published. Throws `LedgerFailure` for what goes wrong, or went wrong when it
  /// was prepared.
  func confirm() throws(LedgerFailure) {
    try prepared?.get().confirm()
  }
}
