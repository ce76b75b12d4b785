import Foundation
import Testing
import TestSupport

/// What `houkan check` says about one export, without the export's name.
struct CheckedExport: Equatable {
  /// A finding without the name of its file.
  struct Finding: Hashable, CustomStringConvertible {
    let rule: String
    let row: Int?
    let cell: String?
    let value: String?
    let message: String

    var description: String { "\(rule) \(cell ?? row.map { String($0) } ?? "-") \(value ?? "-")" }
  }

  let findings: [Finding]

  /// Checks a file on the day of the samples.
  init(_ path: String) throws {
    let outcome = try Program.houkan.run([
      "check", path, "--date", Repository.sampleDay, "--format", "jsonl", "--fail-on", "never", "--progress", "none",
    ])
    findings = try outcome.output.split(separator: "\n").map { line in
      let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      return Finding(
        rule: try #require(object["rule"] as? String), row: object["row"] as? Int, cell: object["cell"] as? String,
        value: object["value"] as? String, message: try #require(object["message"] as? String))
    }
  }

  /// The findings of a rule.
  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }

  /// How many findings each rule has.
  var rules: [String: Int] { findings.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 } }

  /// The findings that only one of two exports has.
  func difference(_ other: CheckedExport) -> [String] {
    Set(findings).symmetricDifference(other.findings).map(\.description).sorted()
  }
}
