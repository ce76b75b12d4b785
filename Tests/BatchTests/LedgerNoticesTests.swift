import History
import Synchronization
import Testing

@testable import Batch

@Suite struct LedgerNoticesTests {
  /// A run that begins anew, for its exports have changed, meets the same ledger again.
  @Test func eachThingIsSaidOnce() {
    let said = Mutex<[LedgerNotice]>([])
    let notices = LedgerNotices { notice in said.withLock { $0.append(notice) } }
    for failure in [LedgerFailure.held, .held, .newer, .held] { notices.say(.unusable(failure)) }
    #expect(said.withLock { $0 } == [.unusable(.held), .unusable(.newer)])
  }
}
