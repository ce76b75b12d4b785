import ArgumentParser
import Batch
import Reports

/// How `houkan check` writes its findings.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case jsonl

  /// Writes every finding, rendered by `jobs` workers. Throws what the sink throws.
  func write(_ findings: FindingList, _ context: ReportContext, to sink: some ByteSink, jobs: Int) async throws {
    switch self {
    case .text: try await findings.write(FindingText(context), to: sink, jobs: jobs)
    case .csv: try await findings.write(FindingTable(context), to: sink, jobs: jobs)
    case .jsonl: try await findings.write(FindingLines(context), to: sink, jobs: jobs)
    }
  }
}
