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
    #expect(folder.files(below: "a/latest").count > 20)
    #expect(try folder.differences("a/latest", "b/latest") == ["run.json"])
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

  /// Kills a run when it has begun, when its first files are there, and when it is about to be published: `latest` is
  /// the run before, and the next run cleans up.
  @Test func aKilledRunLeavesLatestAlone() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let made = try Program.dev.run([
      "bench-data", "--rows", "3000", "--files", "3", "--output", folder.path("large"),
    ])
    #expect(made.status == 0, "\(made.errors)")
    #expect(try run([input, "--output", folder.path("out")]).status == 0)
    for name in ["", "stations", "run.json"] {
      var isHit = false
      for _ in 1...9 where !isHit { isHit = try isKilled(whenThereIs: name) }
      #expect(isHit, "the program was never killed at \(name)")
      #expect(try run([input, "--output", folder.path("out")]).status == 0)
      #expect(!folder.names(in: "out/runs").contains { $0.hasPrefix(".") })
    }
  }

  /// What a run leaves that is killed when it has its name and `latest` still names the one before: the next one swaps
  /// `latest` as it begins, even if it fails itself, for the history counts the night.
  @Test func aRunThatOnlyLatestIsMissingOfIsFinished() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let latest = folder.path("out/latest")
    func target() throws -> String { try FileManager.default.destinationOfSymbolicLink(atPath: latest) }
    for _ in 1...2 { #expect(try run([input, "--output", folder.path("out")]).status == 0) }
    let newest = try target()
    let older = try #require(folder.names(in: "out/runs").map { "runs/" + $0 }.first { $0 != newest })
    try FileManager.default.removeItem(atPath: latest)
    try FileManager.default.createSymbolicLink(atPath: latest, withDestinationPath: older)
    for run in [newest, "runs/2026-11-23T020000"] {
      let link = folder.path("out/.latest-" + run.dropFirst(5))
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: run)
    }
    #expect(try run([folder.path("nothing"), "--output", folder.path("out")]).status == 65)
    #expect(try target() == newest, "and not a run that has no name")
    #expect(!folder.names(in: "out").contains { $0.hasPrefix(".latest-") })
    #expect(folder.names(in: "out/runs").count == 2)
  }

  @Test func whereLatestCannotBeSwappedTheRunIsTakenBack() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    try folder.write("in the way", to: "out/latest/file")
    let outcome = try run([input, "--output", folder.path("out")])
    #expect(outcome.status == 73 && outcome.errors.contains("latest"), "\(outcome.errors)")
    #expect(folder.names(in: "out/runs").isEmpty && !folder.names(in: "out").contains { $0.hasPrefix(".latest-") })
    #expect(try folder.text("out/latest/file") == "in the way")
  }

  /// Kills a run as soon as what it has written so far holds the name; whether that was before it was published.
  private func isKilled(whenThereIs name: String) throws -> Bool {
    let before = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out/latest"))
    let process = try Program.houkan.start([
      "run", folder.path("large"), "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none",
    ])
    while process.isRunning, !isWritten(name) { usleep(200) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let after = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out/latest"))
    #expect(folder.files(below: "out/latest").contains("run.json"))
    if after != before {
      // Then the new run is whole.
      #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count > 1)
    }
    return after == before && process.terminationReason == .uncaughtSignal
  }

  private func isWritten(_ name: String) -> Bool {
    folder.names(in: "out/runs").contains { run in
      run.hasPrefix(".unfinished") && access(folder.path("out/runs/\(run)/\(name)"), F_OK) == 0
    }
  }
}
