import Foundation
import Stations
import Testing

@testable import Batch
@testable import Rules

/// Judges files as a night's run does: from their bytes on the disk to the findings.
final class ExampleFolder {
  private let root: URL
  private let rules: RuleBook

  /// A folder that is gone when the test lets go of it, judged by these rules.
  init(_ rules: RuleBook = RuleBook()) throws {
    self.rules = rules
    root = FileManager.default.temporaryDirectory.appending(path: "houkan-examples-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// The findings about a file with these bytes.
  func findings(_ bytes: Data, on today: Day, _ language: Language = .ja) async throws -> [Finding] {
    let file = root.appending(path: "example.csv")
    try bytes.write(to: file)
    let judge = Judge(
      JudgingRequest(
        today: today, language: language, jobs: 1, rules: rules, calendar: ExampleFolder.calendar,
        deadlines: Deadlines(), names: .builtIn))
    return try await judge.judge(InputFinder.find([file.path(percentEncoded: false)])).findings.all()
  }

  private static let calendar = BusinessCalendar()
}
