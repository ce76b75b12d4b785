import ArgumentParser

/// How progress is shown on standard error.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  /// A line that moves on a terminal, plain lines elsewhere.
  case auto
  /// A line per file and stage.
  case plain
  /// Nothing.
  case none
}
