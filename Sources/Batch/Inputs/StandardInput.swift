import Synchronization
import SystemPackage
import Tables

/// Standard input, which comes only once: it is put down when it is first asked for, however often it is read then.
final class StandardInput: Sendable {
  private let descriptor: FileDescriptor
  private let taken = Mutex<Result<FileBytes, any Error>?>(nil)

  init(_ descriptor: FileDescriptor = .standardInput) {
    self.descriptor = descriptor
  }

  /// Everything that came. Throws `Errno` or `TemporaryPlace.Failure`, each time the same.
  func bytes() throws -> FileBytes {
    try taken.withLock { taken in
      let result = taken ?? Result { try FileBytes(standardInput: descriptor) }
      taken = result
      return try result.get()
    }
  }
}
