/// Collects bytes and hands them to a sink some tens of kilobytes at a time.
public struct BufferedSink<Sink: ByteSink> {
  /// Where the bytes go.
  public private(set) var sink: Sink
  /// What is to be handed over next: whoever writes appends it here, and calls `passOn` now and then.
  public var pending: [UInt8] = []

  private let chunk = 1 << 16

  /// Nothing collected yet.
  public init(_ sink: Sink) {
    self.sink = sink
    pending.reserveCapacity(chunk + chunk / 4)
  }

  /// Hands over what is collected, once it is enough. Throws what the sink throws.
  public mutating func passOn() throws {
    if pending.count >= chunk { try flush() }
  }

  /// Takes bytes; many at once are not copied. Throws what the sink throws.
  public mutating func append(_ bytes: [UInt8]) throws {
    if bytes.count < chunk {
      pending.append(contentsOf: bytes)
      return try passOn()
    }
    try flush()
    try sink.write(bytes)
  }

  /// Hands over all that is collected; the sink stays open. Throws what the sink throws.
  public mutating func flush() throws {
    if !pending.isEmpty { try sink.write(pending) }
    pending.removeAll(keepingCapacity: true)
  }
}
