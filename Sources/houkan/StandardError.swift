import SystemPackage

/// Standard error: progress, and why something could not be done. Never a cell's value.
enum StandardError {
  /// Writes the text; a closed standard error is no reason to stop.
  static func write(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
