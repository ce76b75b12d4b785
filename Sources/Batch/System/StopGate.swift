import Synchronization

/// Whether a stop may come at once, or has to wait until what is unfinished is removed or whole.
///
/// A process has one set of signals, so it has one gate.
public final class StopGate: Sendable {
  /// What a stop finds.
  public enum Moment: Sendable {
    /// Nothing has been written.
    case untouched
    /// Everything has been written.
    case finished
  }

  /// The gate of this process.
  public static let process = StopGate()

  private struct State {
    var unfinished = 0
    var isFinished = false
  }

  private let state = Mutex(State())

  private init() {}

  /// What a stop would find if nothing were in hand.
  public var moment: Moment { state.withLock { $0.isFinished ? .finished : .untouched } }

  /// Runs `stop` where nothing is in hand, and keeps anything from being begun meanwhile; says whether it ran.
  public func stopNow(_ stop: (Moment) -> Void) -> Bool {
    state.withLock { state in
      guard state.unfinished == 0 else { return false }
      stop(state.isFinished ? .finished : .untouched)
      return true
    }
  }

  /// Remembers that the output stands: a stop takes nothing of it back.
  func finish() { state.withLock { $0.isFinished = true } }

  fileprivate func begin() { state.withLock { $0.unfinished += 1 } }
  fileprivate func end() { state.withLock { $0.unfinished -= 1 } }
}

/// Something unfinished, such as a run's hidden folder: as long as anybody holds the value, a stop waits.
final class WorkInHand: Sendable {
  /// Begins the work.
  init() { StopGate.process.begin() }

  deinit { StopGate.process.end() }
}
