import Stations
import Testing

@testable import Rules

@Suite struct RuleBookTests {
  private let rows: [[Column: String]] = [[.stationName: ""]]

  @Test func rulesAreSortedByIdentifier() {
    let ids = RuleBook().descriptions.map(\.id)
    #expect(ids == ids.sorted())
    #expect(RuleBook().number(of: "required-cell-blank") == ids.firstIndex(of: "required-cell-blank"))
    #expect(RuleBook().number(of: "no-such-rule") == nil)
  }

  @Test func aSeverityIsChanged() throws {
    let bench = ExampleBench(language: .en, book: RuleBook(overrides: ["required-cell-blank": .info]))
    let findings = try bench.findings(rows: rows, on: Example.plainToday)
    #expect(findings.map(\.severity) == [.info])
  }

  @Test func aRuleIsSwitchedOff() throws {
    let book = RuleBook(overrides: ["required-cell-blank": nil])
    let findings = try ExampleBench(language: .en, book: book).findings(rows: rows, on: Example.plainToday)
    #expect(findings.isEmpty)
    #expect(book.descriptions.count == RuleBook().descriptions.count)
  }

  @Test func anUnknownIdentifierDoesNothing() {
    #expect(RuleBook(overrides: ["no-such-rule": .error]).severities == RuleBook().severities)
  }
}
