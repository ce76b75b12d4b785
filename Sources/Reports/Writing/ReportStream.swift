/// Writes the rows of one file to a sink.
public struct ReportStream<Format: ReportFormat, Sink: ByteSink> {
  /// Where the bytes go.
  public var sink: Sink { out.sink }

  private let format: Format
  private var out: BufferedSink<Sink>

  /// Begins the file.
  public init(_ format: Format, to sink: Sink) {
    self.format = format
    out = BufferedSink(sink)
    format.begin(&out.pending)
  }

  /// Writes a row. Throws what the sink throws.
  public mutating func write(_ row: Format.Row) throws {
    format.row(row, &out.pending)
    try out.passOn()
  }

  /// Writes rows that were rendered elsewhere by the same format. Throws what the sink throws.
  public mutating func write(rendered bytes: [UInt8]) throws { try out.append(bytes) }

  /// Ends the file; the sink stays open. Throws what the sink throws.
  public mutating func finish() throws {
    format.finish(&out.pending)
    try out.flush()
  }
}
