import Reports

/// Standard output for writers of reports.
struct StandardOutputSink: ByteSink {
  /// Writes the bytes. Throws `OutputFolder.Failure`.
  mutating func write(_ bytes: [UInt8]) throws { try StandardOutput.write(bytes: bytes) }
}
