import History
import Synchronization

/// Passes on what is wrong with the ledger of nights: each thing once, however often a run begins anew.
final class LedgerNotices: Sendable {
  private struct State {
    var said: Set<LedgerNotice> = []
  }

  private let state = Mutex(State())
  private let notice: @Sendable (LedgerNotice) -> Void

  /// Passes on to `notice`.
  init(_ notice: @escaping @Sendable (LedgerNotice) -> Void) {
    self.notice = notice
  }

  /// Passes the notice on, unless it was before.
  @Sendable func say(_ notice: LedgerNotice) {
    if state.withLock({ $0.said.insert(notice).inserted }) { self.notice(notice) }
  }
}
