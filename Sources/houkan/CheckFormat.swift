import ArgumentParser
import Batch
import Reports

/// How `houkan check` writes its findings.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case jsonl

  /// Writes every finding. Throws what the sink throws.
  func write(_ judged: JudgedBatch, _ context: ReportContext, to sink: some ByteSink) throws {
    switch self {
    case .text: try write(judged, FindingText(context), to: sink)
    case .csv: try write(judged, FindingTable(context), to: sink)
    case .jsonl: try write(judged, FindingLines(context), to: sink)
    }
  }

  private func write(
    _ judged: JudgedBatch, _ format: some ReportFormat<ReportedFinding>, to sink: some ByteSink
  ) throws {
    var stream = ReportStream(format, to: sink)
    for finding in judged.findings { try stream.write(judged.reported(finding)) }
    try stream.finish()
  }
}
