import Glibc
import Synchronization

/// A file descriptor kept for the moment when no other can be had: giving up a run needs one to look into its folders.
final class SpareDescriptor: Sendable {
  private let descriptor = Mutex(open("/dev/null", O_RDONLY | O_CLOEXEC))

  deinit { release() }

  /// Gives the descriptor back to the system.
  func release() {
    descriptor.withLock { descriptor in
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
  }
}
