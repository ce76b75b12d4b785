import Foundation
import Glibc
import Testing
import TestSupport

/// What stands in the output folder, whatever happens to a run.
@Suite struct PublishingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.houkan.run(["run"] + arguments + ["--date", "2026-11-22", "--progress", "none"])
  }

  @Test func sameBytesForAnyJobsAndOrder() throws {
    let files = ["nagoya.csv", "gifu.csv", "hyogo/kobe.txt", "kagoshima.csv"].map { Repository.samples + "/" + $0 }
    #expect(try run(files + ["--output", folder.path("a"), "--jobs", "1"]).status == 0)
    #expect(try run(files.reversed() + ["--output", folder.path("b"), "--jobs", "2"]).status == 0)
    let names = folder.files(below: "a/latest")
    #expect(names == folder.files(below: "b/latest"))
    #expect(names.count > 20)
    for name in names where name != "run.json" {
      #expect(try folder.data("a/latest/\(name)") == folder.data("b/latest/\(name)"), "\(name)")
    }
  }

  @Test func runsStandSideBySideAndLatestIsTheNewest() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    for _ in 1...3 { #expect(try run([input, "--output", folder.path("out")]).status == 0) }
    let runs = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/runs")).sorted()
    #expect(runs.count == 3)
    #expect(runs.allSatisfy { $0.hasPrefix("2026-11-22T") })
    let latest = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out/latest"))
    #expect(runs.contains { latest == "runs/" + $0 })
  }

  @Test func aRunNeverReadsItsOwnReports() throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    for _ in 1...2 { #expect(try run([folder.root.path, "--output", folder.path("out")]).status == 0) }
    #expect(try folder.text("out/latest/findings.jsonl").isEmpty)
  }

  @Test func onlyTheOwnerMayReadAnything() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    #expect(try run([input, "--output", folder.path("out")]).status == 0)
    let found = try #require(FileManager.default.enumerator(atPath: folder.path("out")))
    var count = 0
    for case let name as String in found {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("out/" + name))
      let type = try #require(attributes[.type] as? FileAttributeType)
      let rights = try #require(attributes[.posixPermissions] as? Int)
      if type == .typeDirectory { #expect(rights == 0o700, "\(name)") }
      if type == .typeRegular { #expect(rights == 0o600, "\(name)") }
      count += 1
    }
    #expect(count >= 10)
  }

  /// Kills a run at several moments: `latest` is the run before, and the next run cleans up.
  @Test(arguments: [5, 40, 120, 250, 400, 700])
  func aKilledRunLeavesLatestAlone(_ milliseconds: Int) throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let large = folder.path("large")
    let made = try Program.dev.run(["bench-data", "--rows", "3000", "--files", "3", "--output", large])
    #expect(made.status == 0, "\(made.errors)")
    #expect(try run([input, "--output", folder.path("out")]).status == 0)
    let before = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out/latest"))
    let process = try Program.houkan.start(
      ["run", large, "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none"])
    Patience.wait(milliseconds: milliseconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let after = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out/latest"))
    let isWhole = folder.files(below: "out/latest").contains("run.json")
    #expect(isWhole)
    if process.terminationReason == .uncaughtSignal, after != before {
      // Killed between the swap and its end: then the new run is whole.
      #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count > 1)
    }
    #expect(try run([input, "--output", folder.path("out")]).status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/runs"))
    #expect(!left.contains { $0.hasPrefix(".") }, "\(left)")
  }
}
