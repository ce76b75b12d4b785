import Foundation
import Testing
import TestSupport

/// The samples show every rule at work, so that whoever changes its words sees them in the expected reports.
@Suite struct SampleCoverageTests {
  /// The rules that no sample triggers, and why none can.
  private static let exceptions = [
    "accepted-ambiguous": "the samples have no list of accepted findings",
    "accepted-expired": "the samples have no list of accepted findings",
    "accepted-malformed": "the samples have no list of accepted findings",
    "accepted-unmatched": "the samples have no list of accepted findings",
    "file-changed-while-read": "no file changes by itself while it is read",
    "returned-table-not-read": "no office has sent anything back yet",
    "file-unreadable": "no file of a repository is unreadable on every machine",
  ]

  @Test func everyRuleIsTriggered() throws {
    let outcome = try Program.houkan.run([
      "check", Repository.samples, "--date", Repository.sampleDay, "--format", "jsonl", "--fail-on", "never",
      "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let triggered = Set(try outcome.output.split(separator: "\n").map { try Self.object(String($0), "rule") })
    let catalogue = try Program.houkan.run(["rules", "--format", "json"]).output
    let rules = try #require(JSONSerialization.jsonObject(with: Data(catalogue.utf8)) as? [[String: Any]])
      .compactMap { $0["id"] as? String }
    #expect(rules.count >= 60)
    let silent = rules.filter { !triggered.contains($0) && Self.exceptions[$0] == nil }
    #expect(silent == [], "No sample triggers these rules; please add a row to Sources/houkan-dev/Samples/Offices.")
    let needless = Self.exceptions.keys.filter { triggered.contains($0) || !rules.contains($0) }
    #expect(needless == [], "These are no exceptions any more.")
  }

  private static func object(_ line: String, _ key: String) throws -> String {
    let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    return try #require(object[key] as? String)
  }
}
