import Foundation
import Testing
import TestSupport

/// The reports of the samples are, byte for byte, those of `Samples/expected`.
///
/// `make goldens` records them anew; the test that records fails, so that nobody records by accident.
@Suite struct GoldenTests {
  private static let expected = "Samples/expected"

  @Test func reportsAreAsRecorded() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.houkan.run(
      ["run", Repository.samples, "--output", folder.path("out"), "--date", Repository.sampleDay, "--progress", "none"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let pages = try Self.chosenPages(folder.text("out/latest/stations.jsonl"))
    let compared =
      [
        "errors.csv", "findings.jsonl", "stations.csv", "stations.jsonl", "summary.html", "tasks.csv", "tasks.jsonl",
      ]
      + ["offices/大阪北.csv"] + pages
    if ProcessInfo.processInfo.environment["HOUKAN_RECORD"] != nil {
      try Self.record(compared, from: folder)
      Issue.record("The expected reports were recorded anew; look at the difference, then run the tests again.")
      return
    }
    for name in compared {
      let expected = try Data(contentsOf: Repository.url("\(Self.expected)/\(name)"))
      let found = try folder.data("out/latest/\(name)")
      // Compared outside #expect, which would look for every difference between long files, and take minutes.
      let isSame = found == expected
      #expect(isSame, "\(name) differs: \(Self.firstDifference(found, expected)) (make goldens)")
    }
  }

  /// The pages of the first station of every status.
  private static func chosenPages(_ stations: String) throws -> [String] {
    var pages: [String: String] = [:]
    for line in stations.split(separator: "\n") {
      let station = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let status = try #require(station["status"] as? String)
      let code = try #require(station["station"] as? String)
      if pages[status] == nil { pages[status] = "stations/\(code.prefix(2))/\(code).html" }
    }
    return pages.values.sorted()
  }

  private static func record(_ names: [String], from folder: TemporaryFolder) throws {
    let target = Repository.url(expected)
    try? FileManager.default.removeItem(at: target)
    for name in names {
      let file = target.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try folder.data("out/latest/\(name)").write(to: file)
    }
  }

  /// The first line in which two texts differ.
  private static func firstDifference(_ found: Data, _ expected: Data) -> String {
    let foundLines = String(decoding: found, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(foundLines, expectedLines).enumerated() where pair.0 != pair.1 {
      return "line \(number + 1): found \(pair.0.prefix(400)), expected \(pair.1.prefix(400))"
    }
    return "\(foundLines.count) lines found, \(expectedLines.count) expected"
  }
}
