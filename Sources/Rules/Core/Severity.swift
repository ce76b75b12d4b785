/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing.
  case info
  /// Suspicious, or normalised by the batch.
  case warning
  /// The portal or the visit will fail on it, or the row cannot be used.
  case error

  /// The place in the order of weight, which is that of `allCases`: 0 is least.
  public var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The order of weight: info is least.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
