import History
import Synchronization

/// Passes on what is wrong with the ledger of nights: each thing once, however often a run begins anew.
final class LedgerNotices: Sendable {
  private let said = Mutex<Set<LedgerNotice>>([])
  private let notice: @Sendable (LedgerNotice) -> Void

  /// Passes on to `notice`.
  init(_ notice: @escaping @Sendable (LedgerNotice) -> Void) {
    self.notice = notice
  }

  /// Passes the notice on, unless it was before.
  @Sendable func say(_ notice: LedgerNotice) {
    if said.withLock({ $0.insert(notice).inserted }) { self.notice(notice) }
  }
}
