import Foundation
import Stations
import TestSupport
import Testing

@testable import Batch
@testable import Rules

/// Judges files as a night's run does: from their bytes on the disk to the findings.
final class ExampleFolder {
  private let folder: TemporaryFolder
  private let rules: RuleBook

  /// A folder that is gone when the test lets go of it, judged by these rules.
  init(_ rules: RuleBook = RuleBook()) throws {
    self.rules = rules
    folder = try TemporaryFolder()
  }

  /// The findings about a file with these bytes.
  func findings(_ bytes: Data, on today: Day, _ language: Language = .ja) async throws -> [Finding] {
    let file = try folder.write(bytes, to: "example.csv")
    let judge = Judge(
      JudgingRequest(
        today: today, language: language, jobs: 1, rules: rules, calendar: ExampleFolder.calendar,
        deadlines: Deadlines(), names: .builtIn))
    return try await judge.judge(InputFinder.find([file])).findings.all()
  }

  private static let calendar = BusinessCalendar()
}
