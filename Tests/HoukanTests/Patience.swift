import Foundation

/// How much longer everything may take than in a plain build: `make sanitize` sets `HOUKAN_PATIENCE`, for its programs
/// are many times slower. The limits of tests are scaled by it, so that they keep their sense.
enum Patience {
  /// The factor, 1 for a plain build.
  static let factor = ProcessInfo.processInfo.environment["HOUKAN_PATIENCE"].flatMap { Int($0) } ?? 1

  /// A duration of a plain build in this one.
  static func of(_ duration: Duration) -> Duration { duration * factor }
}
