import Batch
import Rules

extension Fixing.Failure {
  /// What is wrong.
  var words: Words {
    switch self {
    case .nothingReadable(let names): RefusalWords.nothingReadable(names)
    }
  }
}
