import Stations
import Testing

@testable import Rules

/// Every rule is held to its own examples: the place, the suggested repair, and words in both languages.
@Suite struct ExampleTests {
  @Test(arguments: RuleExample.all)
  func isReportedExactlyWhereItSays(_ subject: RuleExample) throws {
    for language in Language.allCases {
      guard let findings = try findings(of: subject, language) else { return }
      let places = findings.map { Example.Place(row: $0.row, column: $0.column) }
      #expect(places == (subject.example.place.map { [$0] } ?? []))
      #expect(findings.allSatisfy { $0.suggestion == subject.example.repaired })
      #expect(findings.allSatisfy { $0.severity == subject.rule.severity })
      for finding in findings { expectWords(finding, language) }
    }
  }

  @Test(arguments: RuleExample.all)
  func surroundingSpacesChangeNothing(_ subject: RuleExample) throws {
    for (before, after) in [("", " "), (" ", ""), ("　", "\u{A0}"), ("\u{FEFF}", "\t"), ("", "\r\n")] {
      try expectSamePlaces(subject) { $1.isEmpty ? $1 : before + $1 + after }
    }
  }

  @Test(arguments: RuleExample.all)
  func fullWidthDigitsChangeNothing(_ subject: RuleExample) throws {
    try expectSamePlaces(subject) { column, cell in
      switch column.definition.type {
      case .prefecture, .stationCode, .facilityCode, .customerID, .postalCode, .phone, .date, .month, .count:
        Script.withFullWidthDigits(cell)
      default: cell
      }
    }
  }

  @Test func plainRowsHaveNothingWrong() throws {
    let bench = ExampleBench(language: .en)
    let findings = try bench.findings(rows: [[:], [.recordID: "2", .stationCode: "0090528"]], on: Example.plainToday)
    #expect(findings.filter { $0.severity != .info }.map { bench.book.descriptions[$0.rule].id } == [])
  }

  /// The rule's findings, or nil where only a whole file shows them (`FileExampleTests`).
  private func findings(of subject: RuleExample, _ language: Language) throws -> [Finding]? {
    let bench = ExampleBench(language: language)
    let rule = bench.book.number(of: subject.rule.id)
    switch subject.example.subject {
    case .rows(let rows):
      return try bench.findings(rows: rows, on: subject.example.today).filter { $0.rule == rule }
    case .flaw(let flaw): return bench.findings(flaw).filter { $0.rule == rule }
    case .file: return nil
    }
  }

  /// Rewrites every cell of the example's rows and expects the rule's findings where they were.
  private func expectSamePlaces(_ subject: RuleExample, rewriting: (Column, String) -> String) throws {
    guard case .rows(let rows) = subject.example.subject else { return }
    let bench = ExampleBench(language: .ja)
    let rewritten = rows.map { cells in
      let whole = Example.plainRow.merging(cells) { $1 }
      return Dictionary(uniqueKeysWithValues: whole.map { ($0.key, rewriting($0.key, $0.value)) })
    }
    let findings = try bench.findings(rows: rewritten, on: subject.example.today)
      .filter { $0.rule == bench.book.number(of: subject.rule.id) }
    let places = findings.map { Example.Place(row: $0.row, column: $0.column) }
    #expect(places == (subject.example.place.map { [$0] } ?? []))
  }

  private func expectWords(_ finding: Finding, _ language: Language) {
    #expect(!finding.message.isEmpty)
    switch language {
    case .ja: #expect(Script.hasJapanese(finding.message), "\(finding.message)")
    case .en:
      // Values may be Japanese; they stand in quotation marks.
      let own = Script.withoutQuotations(finding.message)
      #expect(!Script.hasJapanese(own), "\(finding.message)")
      // People know a column by its header; keys are for programs.
      #expect(!Column.allCases.contains { $0.key.contains("_") && own.contains($0.key) }, "\(finding.message)")
    }
  }
}
