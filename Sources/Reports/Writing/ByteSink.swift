/// Where a writer's bytes go.
public protocol ByteSink {
  /// Takes all of the bytes or throws.
  mutating func write(_ bytes: [UInt8]) throws
}
