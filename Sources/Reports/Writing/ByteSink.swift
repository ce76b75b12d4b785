public import SystemPackage

/// Where a writer's bytes go.
public protocol ByteSink {
  /// Takes all of the bytes or throws.
  mutating func write(_ bytes: [UInt8]) throws
}

/// Keeps everything in memory.
public struct MemorySink: ByteSink, Sendable {
  /// Everything written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Appends the bytes.
  public mutating func write(_ bytes: [UInt8]) { self.bytes.append(contentsOf: bytes) }
}

/// Writes to an open file descriptor, which stays the caller's to close.
public struct DescriptorSink: ByteSink, Sendable {
  private let descriptor: FileDescriptor

  /// A sink into the descriptor, which must be open for writing.
  public init(_ descriptor: FileDescriptor) {
    self.descriptor = descriptor
  }

  /// Writes all of the bytes. Throws the system's `Errno`.
  public mutating func write(_ bytes: [UInt8]) throws { _ = try descriptor.writeAll(bytes) }
}
