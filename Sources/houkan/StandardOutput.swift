import SystemPackage

/// Standard output: results.
enum StandardOutput {
  /// Writes the text. Throws `Errno`.
  static func write(_ text: String) throws {
    try FileDescriptor.standardOutput.writeAll(text.utf8)
  }

  /// Writes bytes as they are. Throws `Errno`.
  static func write(bytes: [UInt8]) throws {
    try FileDescriptor.standardOutput.writeAll(bytes)
  }
}
