/// Why there is nothing to measure.
enum BenchFailure: Error, Hashable, CustomStringConvertible {
  /// The program cannot be started, for this reason.
  case cannotStart(String, reason: String)
  /// The program has ended otherwise than with status 0; signals count from 128.
  case failed(String, status: Int32)
  /// A file cannot be read or written, for this reason.
  case file(String, reason: String)

  var description: String {
    switch self {
    case .cannotStart(let program, let reason): "\(program) cannot be started: \(reason)"
    case .failed(let program, let status): "\(program) ended with status \(status), so nothing was measured"
    case .file(let path, let reason): "\(path): \(reason)"
    }
  }
}
