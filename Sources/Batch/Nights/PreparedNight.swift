import History

/// A run's night, written down before the run is published, so that this can be done beside other work: it counts once
/// it is confirmed. Of one that is not, only its announcement is left, which the next run takes in where the run was
/// published all the same, and else forgets.
final class PreparedNight: Sendable {
  private let prepared: Result<Ledger, LedgerFailure>?

  /// Writes the night down; nothing is written without a ledger.
  init(_ night: Night, _ ledger: RunLedger?) {
    prepared = ledger.map { ledger in
      Result { () throws(LedgerFailure) in try ledger.prepare(night) }
    }
  }

  deinit {
    if case .success(let ledger) = prepared { ledger.close() }
  }

  /// Leaves the night behind, whose run is published. Throws `LedgerFailure` for what goes wrong, or went wrong when it
  /// was prepared.
  func confirm() throws(LedgerFailure) {
    try prepared?.get().confirm()
  }
}
