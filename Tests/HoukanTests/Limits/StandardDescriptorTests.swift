import Foundation
import Testing
import TestSupport

/// Standard input, output and error that are closed or full, or that nobody reads any more.
@Suite struct StandardDescriptorTests: LimitsTheMachine {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aReaderWhoHasSeenEnoughIsNoFault() throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "2000", "--findings-per-row", "3", "--output", folder.path("in"),
    ])
    #expect(made.status == 0)
    let outcome = try shell("houkan check in \(options) | head -n 1 >&2; echo ${PIPESTATUS[0]}")
    #expect(outcome.output == "1\n", "\(outcome.errors)")
    #expect(!outcome.errors.contains("fault"), "\(outcome.errors)")
    try writeGood("one/osaka.csv")
    let run = try shell(
      "houkan run one --output out --date 2026-11-22 --progress plain 2> >(true) | true; echo ${PIPESTATUS[0]}")
    #expect(run.output == "0\n", "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("out/latest/run.json")))
  }

  @Test func closedDescriptorsNeverReachAFile() throws {
    try writeGood("one/osaka.csv")
    #expect(try shell("houkan run one --output a --date 2026-11-22").status == 0)
    #expect(try shell("houkan run one --output b --date 2026-11-22 <&- >&- 2>&-").status == 0)
    #expect(try folder.differences("a/latest", "b/latest") == ["run.json"])
    #expect(try folder.data("b/.lock").isEmpty)
    let closed = try shell("houkan check - --lang en <&-")
    #expect(closed.status == 65 && closed.errors.contains("Bad file descriptor"), "\(closed.errors)")
  }

  @Test func fullStandardOutputIsToldOf() throws {
    try folder.write(ExportText.of(ExportText.lostZeroRow), to: "in/osaka.csv")
    for command in ["check in \(options)", "template", "rules"] {
      let outcome = try shell("houkan \(command) > /dev/full")
      #expect(outcome.status == 73 && outcome.errors.contains("/dev/stdout"), "\(command): \(outcome.errors)")
    }
  }
}
