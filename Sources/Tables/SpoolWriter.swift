import Synchronization

/// Takes pieces of bytes from several workers and gives them back at any place: in memory while they are few, else from
/// a temporary file without a name.
public final class SpoolWriter: Sendable {
  private struct State {
    /// What lies in memory while there is no file.
    var pending: [UInt8] = []
    var file: ByteSource?
    var size: Int64 = 0
  }

  /// How many bytes are kept in memory before they are put down.
  private let limit: Int
  private let state = Mutex(State())

  /// A spool without bytes that keeps up to `limit` bytes in memory.
  public init(limit: Int = 2 << 20) {
    self.limit = limit
  }

  /// Appends a piece and says where it begins; which of two workers comes first is left to chance. Throws
  /// `TemporaryPlace.Failure`.
  public func append(_ bytes: [UInt8]) throws -> Int64 {
    let (place, file) = try state.withLock { try SpoolWriter.reserve(bytes, limit, &$0) }
    try file?.write(bytes, at: place)
    return place
  }

  /// Keeps a place for a piece; where it is to be written by the caller, the others need not wait for it.
  private static func reserve(
    _ bytes: [UInt8], _ limit: Int, _ state: inout State
  ) throws -> (place: Int64, file: ByteSource?) {
    let place = state.size
    state.size += Int64(bytes.count)
    if state.file == nil {
      if state.size <= limit {
        state.pending.append(contentsOf: bytes)
        return (place, nil)
      }
      let file = try ByteSpool().source()
      try file.write(state.pending, at: 0)
      state.pending = []
      state.file = file
    }
    return (place, state.file)
  }

  /// Everything that was appended. Nothing may be appended after.
  public func finish() -> SpooledBytes {
    state.withLock { state in
      SpooledBytes(file: state.file, fileSize: state.file == nil ? 0 : state.size, tail: state.pending)
    }
  }
}
