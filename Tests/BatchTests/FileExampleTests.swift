import Foundation
import Stations
import Testing

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

  private static let book = RuleBook()

  static let all: [Subject] = book.descriptions.flatMap { rule in
    rule.examples.enumerated().compactMap { number, example -> Subject? in
      guard case .file(let text) = example.subject else { return nil }
      return Subject(rule: rule.id, number: number, text: text, place: example.place)
    }
  }

  @Test(arguments: all)
  func isReportedExactlyWhereItSays(_ subject: Subject) async throws {
    let folder = try ExampleFolder()
    for language in Language.allCases {
      let findings = try await folder.findings(Data(subject.text.utf8), on: Example.plainToday, language)
        .filter { $0.rule == Self.book.number(of: subject.rule) }
      let places = findings.map { Example.Place(row: $0.row, column: $0.column) }
      #expect(places == (subject.place.map { [$0] } ?? []))
      #expect(findings.allSatisfy { !$0.message.isEmpty })
    }
  }

  @Test func aSecretIsNeverRepeated() async throws {
    let text = "都道府県コード,ステーションコード,ステーション名,PIN\r\n27,0090015,見本訪問看護ステーション,himitsu-\"4649\"\r\n"

    let findings = try await ExampleFolder().findings(Data(text.utf8), on: Example.plainToday)
    #expect(findings.contains { $0.rule == Self.book.number(of: "secret-in-export") && $0.cellName == "D2" })
    #expect(
      !findings.contains { String(describing: $0).contains("4649") || String(describing: $0).contains("himitsu") })
  }
}
