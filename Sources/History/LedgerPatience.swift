import GRDB
import Glibc

/// How long a ledger that another program holds is waited for.
enum LedgerPatience {
  private static let tries = 250
  /// The time between two tries, in microseconds: 5 seconds with all of them.
  private static let pause: UInt32 = 20_000

  /// Waits as long as that, but not for work that has been cancelled.
  static let mode = Database.BusyMode.callback { triesSoFar in
    guard triesSoFar < tries, !Task.isCancelled else { return false }
    usleep(pause)
    return true
  }
}
