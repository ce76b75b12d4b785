import Stations
import Testing

@testable import Rules

/// What every rule's description must keep to, so that the catalogue stays honest.
@Suite struct ConventionTests {
  static let rules = RuleBook().descriptions
  static let types: [any Rule.Type] =
    RuleRegistry.cellRules.map { $0 } + RuleRegistry.rowRules.map { $0 } + RuleRegistry.batchRules.map { $0 }
    + RuleRegistry.fileRules.map { $0 }

  @Test func identifiersAreUnique() {
    #expect(Set(ConventionTests.rules.map(\.id)).count == ConventionTests.rules.count)
  }

  @Test(arguments: rules.map(\.id))
  func identifiersAreKebabCase(_ id: String) {
    let words = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    #expect(words.count >= 2)
    #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 } })
  }

  /// Whoever reads an identifier finds the rule's file; acronyms stand in capitals.
  @Test func typesAreNamedAfterTheirIdentifiers() {
    for rule in ConventionTests.types {
      var rest = Substring(String(describing: rule))
      for word in rule.about.id.split(separator: "-") {
        let name = rest.prefix(word.count)
        #expect([word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()].contains(String(name)), "\(rule)")
        rest = rest.dropFirst(word.count)
      }
      #expect(rest.isEmpty, "\(rule)")
    }
  }

  @Test(arguments: rules.indices)
  func summaryIsOneSentence(_ number: Int) {
    let summary = ConventionTests.rules[number].summary
    #expect(summary.ja.hasSuffix("。") && summary.ja.count { $0 == "。" } == 1, "\(summary.ja)")
    #expect(summary.en.hasSuffix(".") && !summary.en.dropLast().contains(". "), "\(summary.en)")
  }

  @Test(arguments: rules.indices)
  func wordsAreThereInBothLanguages(_ number: Int) {
    let rule = ConventionTests.rules[number]
    for words in [rule.title, rule.summary, rule.why, rule.remedy] {
      #expect(Script.hasJapanese(words.ja), "\(rule.id)")
      #expect(words.en.utf8.contains { 0x61...0x7A ~= $0 }, "\(rule.id)")
    }
    for words in [rule.why, rule.remedy] {
      #expect(words.ja.hasSuffix("。") && words.en.hasSuffix("."), "\(rule.id)")
    }
    #expect(!rule.sources.isEmpty)
  }

  /// The catalogue is the same in every office: a figure that an office may set stands there as the guide's.
  @Test(arguments: rules.indices)
  func figuresOfTheGuideAreCalledSo(_ number: Int) {
    let rule = ConventionTests.rules[number]
    let figures = ["14日", "180日", "90日", "5営業日", "20日", "7日", "12か月"]
    for words in [rule.title, rule.summary, rule.remedy] {
      #expect(figures.allSatisfy { !words.ja.contains($0) } || words.ja.contains("手順ガイドでは"), "\(rule.id)")
    }
    #expect(figures.allSatisfy { !rule.title.ja.contains($0) }, "\(rule.id)")
  }

  @Test(arguments: rules.indices)
  func hasGoodAndBadExamples(_ number: Int) {
    let rule = ConventionTests.rules[number]
    #expect(rule.examples.contains { $0.place == nil }, "\(rule.id)")
    #expect(rule.examples.contains { $0.place != nil }, "\(rule.id)")
  }

  @Test(arguments: rules.indices)
  func reportsOnlyItsOwnColumns(_ number: Int) {
    let rule = ConventionTests.rules[number]
    for place in rule.examples.compactMap(\.place) where !rule.columns.isEmpty {
      #expect(place.column.map { rule.columns.contains($0) } ?? false, "\(rule.id)")
    }
  }

  @Test func everyFlawOfACellHasARule() {
    let reported = Set(RuleRegistry.cellRules.flatMap { $0.flaws })
    let silent: Set<CellFlaw> = [.none, .spoiled]
    #expect(Set(CellFlaw.allCases).subtracting(silent).subtracting(reported) == [])
    #expect(reported.isDisjoint(with: silent))
  }
}
