/// Judges exports and writes nothing.
public struct Check: Sendable {
  private let inputs: [String]
  private let judging: JudgingRequest
  private let progress: Progress

  /// A check of the inputs: files and folders, or `-`.
  public init(_ inputs: [String], judging: JudgingRequest, progress: @escaping Progress = { _ in }) {
    self.inputs = inputs
    self.judging = judging
    self.progress = progress
  }

  /// Judges the inputs. Throws `JudgingFailure.dayOutsideCalendar` and faults of the machine.
  public func run() async throws -> JudgedBatch {
    try judging.requireKnownDay()
    return try await Judge(judging, progress: progress).judge(InputFinder.find(inputs))
  }
}
