import Dispatch
import Synchronization
import SystemPackage

/// Brings what a run has written to the disk while others work on, so that publishing has little left to wait for.
///
/// The waiting is done on a thread of its own, not on one of the few that work.
final class EarlySync: Sendable {
  private struct State {
    var isBusy = false
    var failure: OutputFolder.Failure?
  }

  private let folder: FilePath
  private let queue = DispatchQueue(label: "early-sync")
  private let state = Mutex(State())

  /// For everything below the folder.
  init(below folder: FilePath) {
    self.folder = folder
  }

  /// Begins to bring to the disk what is written so far, unless this is still being done for what was written before.
  func begin() {
    let isFree = state.withLock { state in
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if isFree { queue.async { self.synchronize() } }
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
