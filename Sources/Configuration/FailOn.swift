public import Rules

/// From which severity on findings make the exit status 1.
public enum FailOn: String, Sendable, CaseIterable {
  /// Never.
  case never
  /// From errors on.
  case error
  /// From warnings on.
  case warning

  /// Whether findings of which `worst` is the worst make the run fail; nil where there are none.
  public func fails(_ worst: Severity?) -> Bool {
    guard let worst else { return false }
    switch self {
    case .never: return false
    case .error: return worst >= .error
    case .warning: return worst >= .warning
    }
  }
}
