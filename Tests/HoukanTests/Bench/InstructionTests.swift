import Foundation
import Testing
import TestSupport

@testable import houkan_dev

/// The guard over the instruction count: what it reads, and what it says.
@Suite struct InstructionTests {
  private let recorded = InstructionRecord(instructions: 1_000, toolchain: "Swift 1\n target")

  @Test func totalsOfProfilesAreFound() {
    let profile = "version: 1\npart: 1\nevents: Ir\nfn=(1) main\n3 77\nsummary: 120\n\ntotals: 125\n"
    #expect(InstructionCount.total(profile.split(separator: "\n")) == 125)
    #expect(InstructionCount.total(["part: 1", "summary: 20", "part: 2", "summary: 22"]) == 42)
    #expect(InstructionCount.total(["events: Ir", "3 77"]) == nil)
  }

  @Test func recordsComeBackAsTheyWereWritten() {
    #expect(InstructionRecord(lines: recorded.text.split(separator: "\n")) == recorded)
    #expect(recorded.toolchain == "Swift 1 target")
    #expect(InstructionRecord(lines: ["# nothing yet"]) == nil)
    #expect(InstructionRecord(lines: ["instructions many", "toolchain x"]) == nil)
    #expect(InstructionRecord(lines: ["instructions 0", "toolchain x"]) == nil)
  }

  @Test(arguments: [
    (900, InstructionVerdict.same), (1_100, .same), (1_101, .grown), (2_000, .grown), (899, .shrunk), (1, .shrunk),
  ])
  func countsMayDifferByATenth(_ count: Int, _ verdict: InstructionVerdict) {
    let measured = InstructionRecord(instructions: count, toolchain: recorded.toolchain)
    #expect(InstructionVerdict(measured, recorded: recorded) == verdict)
  }

  @Test func anotherCompilerIsNotJudged() {
    let measured = InstructionRecord(instructions: 5_000, toolchain: "Swift 2 target")
    #expect(InstructionVerdict(measured, recorded: recorded) == .otherToolchain)
  }

  @Test func aFigureIsRecorded() throws {
    let path = Repository.path("Sources/houkan-dev/Bench/instructions.txt")
    let record = try #require(InstructionRecord(lines: try TextFile.lines(path)), "run: make bench-record")
    #expect(record.toolchain.contains("Swift version"))
  }
}
