/// A key under `retention:` with what it sets and what it may be.
struct RetentionKey {
  /// The key.
  let name: String
  /// What is kept.
  let path: any WritableKeyPath<Retention, Int> & Sendable
  /// What makes sense: the newest always stays.
  let range: ClosedRange<Int>

  /// Every key, in the order of `Retention`.
  static let all: [RetentionKey] = [
    RetentionKey(name: "nights", path: \.nights, range: 1...3_650),
    RetentionKey(name: "runs", path: \.runs, range: 1...3_650),
  ]
}
