import Foundation
import Stations
import SystemPackage
import Testing

@testable import Batch
@testable import Rules

/// The rules about the form of files are held to their examples by reading those as files.
@Suite struct FileExampleTests {
  struct Subject: CustomTestStringConvertible {
    let rule: String
    let number: Int
    let text: String
    let place: Example.Place?

    var testDescription: String { "\(rule), example \(number + 1)" }
  }

  static let all: [Subject] = RuleBook().descriptions.flatMap { rule in
    rule.examples.enumerated().compactMap { number, example -> Subject? in
      guard case .file(let text) = example.subject else { return nil }
      return Subject(rule: rule.id, number: number, text: text, place: example.place)
    }
  }

  @Test(arguments: all)
  func isReportedExactlyWhereItSays(_ subject: Subject) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "example.csv")
    try Data(subject.text.utf8).write(to: file)

    for language in Language.allCases {
      let findings = try await findings(in: file.path(percentEncoded: false), language)
        .filter { $0.rule == RuleBook().number(of: subject.rule) }
      let places = findings.map { Example.Place(row: $0.row, column: $0.column) }
      #expect(places == (subject.place.map { [$0] } ?? []))
      #expect(findings.allSatisfy { !$0.message.isEmpty })
    }
  }

  @Test func aSecretIsNeverRepeated() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "secret.csv")
    let text = "都道府県コード,ステーションコード,ステーション名,PIN\r\n27,0090015,見本訪問看護ステーション,himitsu-\"4649\"\r\n"
    try Data(text.utf8).write(to: file)

    let findings = try await findings(in: file.path(percentEncoded: false), .ja)
    #expect(findings.contains { $0.rule == RuleBook().number(of: "secret-in-export") && $0.cellName == "D2" })
    #expect(
      !findings.contains { String(describing: $0).contains("4649") || String(describing: $0).contains("himitsu") })
  }

  private func findings(in path: String, _ language: Language) async throws -> [Finding] {
    let judge = Judge(
      rules: RuleBook(),
      context: JudgingContext(today: Example.plainToday, calendar: BusinessCalendar(), deadlines: Deadlines()),
      language: language, names: try #require(HeaderNames.builtIn), jobs: 1)
    return try await judge.judge(InputFinder.find([path])).findings
  }
}
