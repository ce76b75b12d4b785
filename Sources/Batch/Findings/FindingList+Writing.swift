public import Reports
public import Rules

extension FindingList {
  /// How many findings one worker renders at once.
  private static let chunkSize = 2_048

  /// Writes every finding in a format; `jobs` workers render, and the pieces are joined in order. Throws
  /// `TemporaryPlace.Failure` and what the sink throws.
  public func write(
    _ format: some ReportFormat<ReportedFinding>, to sink: some ByteSink, jobs: Int
  ) async throws {
    var stream = ReportStream(format, to: sink)
    let chunks = (count + FindingList.chunkSize - 1) / FindingList.chunkSize
    try await OrderedWork.run(chunks, jobs: jobs) { chunk in
      var bytes: [UInt8] = []
      let start = chunk * FindingList.chunkSize
      try forEach(in: start..<min(start + FindingList.chunkSize, count)) { format.row($0, &bytes) }
      return bytes
    } take: {
      try stream.write(rendered: $0)
    }
    try stream.finish()
  }
}
