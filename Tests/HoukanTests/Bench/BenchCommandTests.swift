import Foundation
import Testing
import TestSupport

@testable import houkan_dev

/// `houkan-dev bench` and its baselines, run as `make bench` runs them but over next to nothing. No time is judged.
@Suite struct BenchCommandTests {
  /// Where the programs of the tests are.
  private let programs = Program.folder.path

  @Test func everyWorkIsMeasured() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.dev.run([
      "bench", "--output", folder.path("bench"), "--programs", programs, "--scale", "0.001", "--rounds", "1",
      "--no-instructions", "--no-duckdb",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try folder.text("bench/bench.md")
    #expect(report.contains("it proves nothing"))
    let rows = report.split(separator: "\n").filter { $0.hasSuffix(" met |") || $0.hasSuffix(" **missed** |") }
    #expect(rows.count == 12)
    #expect(outcome.output.contains(report))
    // Data are kept for the next time, what was measured is not.
    #expect(FileManager.default.fileExists(atPath: folder.path("bench/data")))
    #expect(!FileManager.default.fileExists(atPath: folder.path("bench/work")))
  }

  @Test func missingProgramsAreNamed() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.dev.run([
      "bench", "--output", folder.path("bench"), "--programs", folder.path("nowhere"), "--no-duckdb",
    ])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(folder.path("nowhere/houkan-dev") + " cannot be started"))
  }

  @Test func failuresAreNoMeasurements() throws {
    #expect(throws: BenchFailure.failed("false", status: 1)) {
      try ChildProcess.run(Command(program: "false", arguments: []))
    }
    #expect(throws: BenchFailure.failed("sh", status: 128 + 9)) {
      try ChildProcess.run(Command(program: "sh", arguments: ["-c", "kill -9 $$"]))
    }
  }

  @Test func useOfAProcessIsTold() throws {
    let folder = try TemporaryFolder()
    var command = Command(program: "sh", arguments: ["-c", "echo $WORD"], output: folder.path("out"))
    command.environment = ["WORD": "訪看", "PATH": "/usr/bin:/bin"]
    let use = try ChildProcess.run(command)
    #expect(try folder.text("out") == "訪看\n")
    #expect(use.seconds > 0)
    #expect(use.peakBytes > 100_000)
  }

  @Test func libcsvBaselineReadsEverything() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("a,b\r\n\"1\n2\",3\r\n", to: "first.csv")
    let second = try folder.write("x\n", to: "second.csv")
    let outcome = try Program(name: "baseline-libcsv").run([first, second])
    #expect(outcome.status == 0)
    #expect(outcome.output == "16 bytes\n")
    let missing = try Program(name: "baseline-libcsv").run([folder.path("third.csv")])
    #expect(missing.status == 65)
    #expect(missing.errors.contains("third.csv"))
  }

  @Test func bareWriterWritesTheSizesOfTheList() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("5 a/b c.txt\n0 a/d\n2000000 e/大阪/g\n", to: "list")
    let outcome = try Program(name: "baseline-writer").run([list, folder.root.path])
    #expect(outcome.status == 0)
    #expect(outcome.output == "3 files\n")
    #expect(try ["a/b c.txt", "a/d", "e/大阪/g"].map { try folder.data($0).count } == [5, 0, 2_000_000])
    let refused = try Program(name: "baseline-writer").run([list, "/dev/null"])
    #expect(refused.status == 73)
  }

  @Test func findingsAreCountedPerRule() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "{\"rule\":\"a\",\"message\":\"\\\"rule\\\":\\\"b\\\"\"}\n{\"rule\":\"b\"}\nelse\n{\"rule\":\"a\"}\n",
      to: "findings.jsonl")
    let tally = try RuleTally(readingFrom: path)
    #expect(tally.counts == ["a": 2, "b": 1])
    #expect(tally.sum(["a", "b", "c"]) == 3)
  }

  @Test func comparedRulesExist() throws {
    let rules = try Program.houkan.run(["rules", "--format", "json"]).output
    for rule in DuckDBContest.checks.flatMap(\.rules) { #expect(rules.contains("\"\(rule)\"")) }
  }
}
