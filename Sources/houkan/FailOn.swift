import ArgumentParser
import Rules

/// From which severity on findings make the exit status 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case never
  case error
  case warning

  /// Whether findings of which `worst` is the worst make the run fail.
  func fails(_ worst: Severity?) -> Bool {
    guard let worst else { return false }
    switch self {
    case .never: return false
    case .error: return worst >= .error
    case .warning: return worst >= .warning
    }
  }
}
