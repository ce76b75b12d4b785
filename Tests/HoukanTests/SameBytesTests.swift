import Foundation
import Testing
import TestSupport

/// Which program made a run can be told, and that program makes the same bytes again.
@Suite struct SameBytesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func record(_ output: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: folder.data("\(output)/latest/run.json")) as? [String: Any])
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    let configuration = try folder.write(
      "handouts:\n  office-pages: yes\n  calendars: yes\n  mail: yes\n  sender: houmon@example.jp\n", to: "houkan.yaml")
    for output in ["a", "b"] {
      let outcome = try Program.houkan.run([
        "run", Repository.samples, "--output", folder.path(output), "--date", Repository.sampleDay, "--config",
        configuration, "--progress", "none",
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(folder.files(below: "a/latest").count > 50)
    #expect(try folder.differences("a/latest", "b/latest") == ["run.json"])
    // Only the times and the folder's name differ.
    let records = try ["a", "b"].map { output in
      var record = try record(output)
      let seconds = try #require(record["seconds"] as? [String: Any])
      record["seconds"] = seconds.keys.sorted()
      record["arguments"] = try #require(record["arguments"] as? [String]).filter { $0 != folder.path(output) }
      return try JSONSerialization.data(withJSONObject: record, options: .sortedKeys)
    }
    #expect(records[0] == records[1])
  }

  /// Whether last night's pages are linked, compared or gone, tonight's are the same bytes.
  @Test func linkedPagesAreWhatWouldBeRendered() throws {
    let nights = ["2026-11-20", "2026-11-21", "2026-11-24"]
    for output in ["linked", "touched", "alone"] {
      for night in nights {
        let outcome = try Program.houkan.run([
          "run", Repository.samples, "--output", folder.path(output), "--date", night, "--progress", "none",
          "--jobs", output == "linked" ? "2" : "1",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        if output == "touched" { try touchPages(of: output) }
        if output == "alone", night != nights.last {
          try FileManager.default.removeItem(atPath: folder.path(output + "/runs"))
        }
      }
    }
    let pages = folder.files(below: "linked/latest").filter { $0.hasPrefix("stations/") }
    let linked = try pages.count { try links(of: folder.path("linked/latest/" + $0)) > 1 }
    #expect(linked > pages.count / 2, "\(linked) of \(pages.count)")
    for output in ["touched", "alone"] {
      #expect(try folder.differences("linked/latest", "\(output)/latest") == ["run.json"], "\(output)")
    }
  }

  /// Takes the pages' times away, by which they are known.
  private func touchPages(of output: String) throws {
    for name in folder.files(below: output + "/latest/stations") {
      try FileManager.default.setAttributes(
        [.modificationDate: Date()], ofItemAtPath: folder.path("\(output)/latest/stations/\(name)"))
    }
  }

  private func links(of path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.referenceCount] as? Int)
  }

  @Test func theRecordTellsWhichProgramItWas() throws {
    let outcome = try Program.houkan.run([
      "run", Repository.samples, "--output", folder.path("out"), "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let record = try record("out")
    let version = try #require(record["version"] as? String)
    let commit = record["commit"] as? String
    #expect(try Program.houkan.run(["--version"]).output == (commit.map { "\(version) (\($0))" } ?? version) + "\n")
    // `make` tells the build and the tests the same commit; without it none is known.
    let built = ProcessInfo.processInfo.environment["HOUKAN_COMMIT"] ?? ""
    #expect(commit ?? "" == built)
  }

  /// The digest can be had again by `houkan rules --format json | sha256sum`.
  @Test func theCatalogueIsNamedByItsDigest() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    #expect(try Program.houkan.run(["run", input, "--output", folder.path("out")]).status == 0)
    let json = try Program.houkan.run(["rules", "--format", "json"]).output
    let file = try folder.write(json, to: "rules.csv")
    // The program itself digests whatever it reads.
    let second = try Program.houkan.run(["run", input, file, "--output", folder.path("second")])
    #expect(second.status == 0, "\(second.errors)")
    let inputs = try #require(try record("second")["inputs"] as? [[String: Any]])
    let digest = try #require(inputs.first { $0["file"] as? String == "rules.csv" }?["sha256"] as? String)
    #expect(try record("out")["catalogue"] as? String == digest)
  }
}
