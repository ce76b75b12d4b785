import Foundation
import Rules
import Stations
import Tables
import TestSupport
import Testing

@testable import Reports

/// The catalogue shows every rule in every format, and the pages in the sources are up to date.
@Suite struct CatalogueTests {
  private let descriptions = RuleBook().descriptions
  private let catalogue = Catalogue(descriptions: RuleBook().descriptions)

  @Test(arguments: Language.allCases)
  func tableIsAligned(_ language: Language) throws {
    let lines = catalogue.text(language).split(separator: "\n").map(String.init)
    #expect(lines.count == descriptions.count + 1)
    for (line, rule) in zip(lines.dropFirst(), descriptions) {
      #expect(line.hasPrefix(rule.id + " "))
      #expect(line.contains(rule.title[language]))
    }
    let starts = try zip(lines.dropFirst(), descriptions).map { line, rule in
      let title = try #require(line.range(of: "  " + rule.title[language]))
      return DisplayWidth.of(String(line[..<title.lowerBound]))
    }
    // The severity's words are padded, so that every title begins in the same column.
    #expect(Set(try zip(starts, lines.dropFirst()).map { _, line in try titleColumn(line, language) }).count == 1)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  private func titleColumn(_ line: String, _ language: Language) throws -> Int {
    let rule = try #require(descriptions.first { line.hasPrefix($0.id + " ") })
    let title = try #require(line.range(of: rule.title[language]))
    return DisplayWidth.of(String(line[..<title.lowerBound]))
  }

  @Test(arguments: Language.allCases)
  func aRuleIsShownWhole(_ language: Language) throws {
    for rule in descriptions {
      let text = try #require(catalogue.rule(rule.id, language))
      for part in [rule.id, rule.title[language], rule.summary[language], rule.why[language], rule.remedy[language]] {
        #expect(text.contains(part))
      }
    }
    let page = try #require(catalogue.rule("station-code-lost-zero", .ja))
    #expect(page.contains("  > 2行目 ステーションコード: 90015\n"))
    #expect(page.contains("直し方      "))
  }

  @Test func anUnknownRuleHasANearestName() {
    #expect(catalogue.rule("station-code-lost-zer", .ja) == nil)
    #expect(catalogue.json("station-code-lost-zer") == nil)
    #expect(catalogue.nearest(to: "station-code-lost-zer") == "station-code-lost-zero")
    #expect(catalogue.nearest(to: "weather") == nil)
  }

  @Test func jsonHoldsEverything() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(catalogue.json())) as? [[String: Any]]
    let rules = try #require(parsed)
    #expect(rules.compactMap { $0["id"] as? String } == descriptions.map(\.id))
    for (object, rule) in zip(rules, descriptions) {
      #expect(object["severity"] as? String == rule.severity.rawValue)
      for (key, words) in [
        ("title", rule.title), ("summary", rule.summary), ("why", rule.why), ("remedy", rule.remedy),
        ("source", rule.source),
      ] {
        #expect(object[key] as? [String: String] == ["ja": words.ja, "en": words.en])
      }
      #expect(object["columns"] as? [String] == rule.columns.map(\.key))
      #expect((object["examples"] as? [Any])?.count == rule.examples.count)
    }
    let one = try JSONSerialization.jsonObject(with: Data(try #require(catalogue.json(descriptions[0].id))))
    #expect((one as? [String: Any])?["id"] as? String == descriptions[0].id)
  }

  @Test(arguments: Language.allCases)
  func everyRuleHasAnEntryAndASection(_ language: Language) {
    let lines = Set(catalogue.markdown(language).split(separator: "\n").map(String.init))
    for rule in descriptions {
      #expect(lines.contains("### \(rule.id)"))
      #expect(lines.contains("  - [`\(rule.id)`](#\(rule.id)) \(Markdown.escape(rule.title[language]))"))
    }
  }

  @Test func theFaultyCellIsMarked() {
    let page = catalogue.markdown(.en)
    #expect(page.contains("| Row | station\\_code |\n| --- | --- |\n| 2 | **90015** ← |\n"))
  }

  @Test func everyFamilyHasRulesAndWordsOfItsOwn() {
    #expect(Set(descriptions.compactMap(\.family)) == Set(Family.allCases))
    #expect(Set(Family.allCases.map { FamilyWords.name($0).ja }).count == Family.allCases.count)
  }

  @Test(arguments: [("Catalogue.ja.md", Language.ja), ("Catalogue.md", Language.en)])
  func thePagesAreUpToDate(_ name: String, _ language: Language) throws {
    let file = Repository.url("Sources/Rules/\(name)")
    let isUpToDate = try String(contentsOf: file, encoding: .utf8) == catalogue.markdown(language)
    #expect(isUpToDate, "\(name) is out of date. Please run: make generate")
  }

  @Test(arguments: [
    ("abc", 3), ("規則", 4), ("ｶﾅ", 2), ("Ａ", 2), ("\u{304C}", 2), ("\u{304B}\u{3099}", 2), ("", 0), ("①", 1), ("𠮷", 2),
  ])
  func widthsOfCharacters(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func markdownSignsAreOrdinary() {
    #expect(Markdown.escape("a|b*c_d<e") == "a\\|b\\*c\\_d\\<e")
    #expect(Markdown.fence(["```"]) == "````text\n```\n````\n")
  }
}
