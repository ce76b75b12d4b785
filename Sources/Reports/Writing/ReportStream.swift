/// Writes the rows of one file to a sink, some tens of kilobytes at a time.
public struct ReportStream<Format: ReportFormat, Sink: ByteSink> {
  /// Where the bytes go.
  public private(set) var sink: Sink

  private let format: Format
  private var pending: [UInt8] = []
  private let chunk = 1 << 16

  /// Begins the file.
  public init(_ format: Format, to sink: Sink) {
    self.format = format
    self.sink = sink
    pending.reserveCapacity(chunk + chunk / 4)
    format.begin(&pending)
  }

  /// Writes a row. Throws what the sink throws.
  public mutating func write(_ row: Format.Row) throws {
    format.row(row, &pending)
    if pending.count >= chunk { try flush() }
  }

  /// Writes rows that were rendered elsewhere by the same format. Throws what the sink throws.
  public mutating func write(rendered bytes: [UInt8]) throws {
    if bytes.count >= chunk {
      try flush()
      return try sink.write(bytes)
    }
    pending.append(contentsOf: bytes)
    if pending.count >= chunk { try flush() }
  }

  /// Ends the file; the sink stays open. Throws what the sink throws.
  public mutating func finish() throws {
    format.finish(&pending)
    try flush()
  }

  private mutating func flush() throws {
    if !pending.isEmpty { try sink.write(pending) }
    pending.removeAll(keepingCapacity: true)
  }
}
