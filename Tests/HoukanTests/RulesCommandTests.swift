import Foundation
import Testing

/// `houkan rules`, as people and programs use it.
@Suite struct RulesCommandTests {
  private static let rule = "station-code-lost-zero"

  @Test func theTableHasALineForEveryRule() throws {
    let outcome = try Program.houkan.run(["rules"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 60)
    #expect(lines.contains { $0.hasPrefix(Self.rule + " ") && $0.contains("ステーションコードの先頭の0が失われています") })
    let english = try Program.houkan.run(["rules", "--lang", "en"]).output
    #expect(english.contains("Station code has lost its leading zero"))
  }

  @Test func oneRuleIsShownWhole() throws {
    let page = try Program.houkan.run(["rules", Self.rule])
    #expect(page.status == 0)
    for words in [Self.rule, "先頭の0", "地方厚生局", "90015", "0090015"] { #expect(page.output.contains(words)) }
    let markdown = try Program.houkan.run(["rules", Self.rule, "--format", "markdown", "--lang", "en"])
    #expect(markdown.status == 0)
    #expect(markdown.output.contains(Self.rule) && markdown.output.contains("| --- |"))
    #expect(!markdown.output.contains("station-code-wrong-length"))
  }

  @Test func jsonListsEveryRule() throws {
    let outcome = try Program.houkan.run(["rules", "--format", "json"])
    #expect(outcome.status == 0)
    let rules = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(rules.count >= 60)
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count && ids == ids.sorted() && Set(ids).count == ids.count)
    let one = try Program.houkan.run(["rules", Self.rule, "--format", "json"]).output
    let object = try #require(JSONSerialization.jsonObject(with: Data(one.utf8)) as? [String: Any])
    #expect(object["id"] as? String == Self.rule)
    #expect(object["severity"] as? String == "error")
  }

  @Test func markdownHasASectionForEveryRule() throws {
    let outcome = try Program.houkan.run(["rules", "--format", "markdown"])
    #expect(outcome.status == 0)
    let table = try Program.houkan.run(["rules"]).output.split(separator: "\n").dropFirst()
    let sections = Set(outcome.output.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) })
    #expect(sections == Set(table.map { $0.prefix { $0 != " " } }))
  }

  @Test(arguments: ["text", "json", "markdown"])
  func anUnknownRuleIsWrongUsage(_ format: String) throws {
    for (arguments, words) in [([], "ではありませんか"), (["--lang", "en"], "Did you mean")] {
      let outcome = try Program.houkan.run(["rules", "station-code-lost-zeros", "--format", format] + arguments)
      #expect(outcome.status == 64)
      #expect(outcome.output == "")
      #expect(
        outcome.errors.contains(words)
          && outcome.errors.contains("「\(Self.rule)」") != outcome.errors.contains("“\(Self.rule)”"))
    }
    #expect(try Program.houkan.run(["rules", "--format", "yaml"]).status == 64)
  }
}
