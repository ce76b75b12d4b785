import Rules
import Synchronization

/// Counts how often each row is read again.
final class ReadCounter: Sendable {
  private let counts = Mutex<[RowPlace: Int]>([:])

  func count(_ place: RowPlace) { counts.withLock { $0[place, default: 0] += 1 } }

  var reads: [RowPlace: Int] { counts.withLock { $0 } }
}
