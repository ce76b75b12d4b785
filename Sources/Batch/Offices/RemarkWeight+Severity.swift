import RoundTrip
import Rules

extension Remark.Weight {
  /// The weight of findings of this severity.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .bad
    case .warning: self = .caution
    case .info: self = .note
    }
  }
}
