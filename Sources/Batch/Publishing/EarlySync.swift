import Dispatch
import Synchronization
import SystemPackage

/// Brings what a run has written to the disk while others work on, so that publishing has little left to wait for.
///
/// The waiting is done on a thread of its own, not on one of the few that work.
final class EarlySync: Sendable {
  private struct State {
    var isBusy = false
    /// How many bytes have been written since the last time.
    var written = 0
    var failure: OutputFolder.Failure?
  }

  /// So many bytes at once: a file system that is asked more often writes down again and again which names its folders
  /// hold, while more are made in them, and the run takes a tenth longer.
  private static let share = 128 << 20

  private let folder: FilePath
  private let queue = DispatchQueue(label: "early-sync")
  private let state = Mutex(State())

  /// For everything below the folder.
  init(below folder: FilePath) {
    self.folder = folder
  }

  /// So many more bytes have been written: once there are enough of them, begins to bring to the disk what is written
  /// so far, unless this is still being done for what was written before.
  func note(written: Int) {
    let isDue = state.withLock { state in
      state.written += written
      guard state.written >= EarlySync.share, !state.isBusy else { return false }
      state.written = 0
      state.isBusy = true
      return true
    }
    if isDue { queue.async { self.synchronize() } }
  }

  /// Waits until everything written so far is on the disk. Throws `OutputFolder.Failure`, also one of before.
  func end() async throws {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        self.synchronize()
        let failure = self.state.withLock { $0.failure }
        continuation.resume(with: failure.map { .failure($0) } ?? .success(()))
      }
    }
  }

  private func synchronize() {
    let outcome = Result { () throws(OutputFolder.Failure) in try FileTree.synchronizeAll(below: folder) }
    state.withLock { state in
      state.isBusy = false
      if case .failure(let failure) = outcome { state.failure = state.failure ?? failure }
    }
  }
}
