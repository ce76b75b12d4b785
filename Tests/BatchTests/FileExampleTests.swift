import Foundation
import Stations
import Testing

@testable import Rules

/// The rules about the form of files are held to their examples by reading those as files.
@Suite struct FileExampleTests {
  private static let book = RuleBook()

  private static func text(of subject: RuleExample) -> String? {
    if case .file(let text) = subject.example.subject { text } else { nil }
  }

  @Test(arguments: RuleExample.all.filter { text(of: $0) != nil })
  func isReportedExactlyWhereItSays(_ subject: RuleExample) async throws {
    let text = try #require(Self.text(of: subject))
    let folder = try ExampleFolder()
    for language in Language.allCases {
      let findings = try await folder.findings(Data(text.utf8), on: Example.plainToday, language)
        .filter { $0.rule == Self.book.number(of: subject.rule.id) }
      let places = findings.map { Example.Place(row: $0.row, column: $0.column) }
      #expect(places == subject.places)
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
