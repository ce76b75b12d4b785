import History
import Reports

extension FindingState {
  /// Why it does not count, for reports; nil where it does.
  var setAside: SetAside? {
    switch self {
    case .open: nil
    case .accepted: .accepted
    case .unchecked: .unchecked
    }
  }
}
