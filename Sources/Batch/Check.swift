public import Reports
import Rules
import Stations

/// Judges exports and writes nothing.
public struct Check: Sendable {
  private let request: RunRequest
  private let progress: Progress

  /// A check that answers the request; its output folder is not used.
  public init(_ request: RunRequest, progress: @escaping Progress = { _ in }) {
    self.request = request
    self.progress = progress
  }

  /// Judges the inputs. Throws `NightlyRun.Failure.dayOutsideCalendar` and faults of the machine.
  public func run() async throws -> JudgedBatch {
    try request.requireKnownDay()
    return try await request.judge(digestsFiles: false, progress: progress).judge(InputFinder.find(request.inputs))
  }
}

extension JudgedBatch {
  /// What the writers of reports know of this batch.
  public func reportContext(_ request: RunRequest) -> ReportContext {
    ReportContext(
      files: files.map(\.input.name), rules: descriptions, language: request.language, today: request.today,
      deadlines: request.deadlines)
  }
}
