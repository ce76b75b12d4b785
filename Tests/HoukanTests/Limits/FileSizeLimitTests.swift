import Foundation
import Testing
import TestSupport

/// Where no file may become larger: what was there stays, and nothing half is left behind.
@Suite struct FileSizeLimitTests: LimitsTheMachine {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Found by hand: half a file stayed, and one that was to be replaced was gone.
  @Test(arguments: ["csv", "xlsx"]) func aTemplateIsWrittenWholeOrNotAtAll(_ form: String) throws {
    try folder.write("before", to: "there.\(form)")
    for (name, option) in [("new", ""), ("there", "--force")] {
      let outcome = try shell("ulimit -f 0; houkan template --output \(name).\(form) \(option) 2> errors")
      #expect(outcome.status == 73)
    }
    #expect(folder.names().filter { $0.hasSuffix(form) || $0.hasPrefix(".") } == ["there.\(form)"])
    #expect(try folder.text("there.\(form)") == "before")
  }

  @Test func theLimitOnFileSizesIsToldOf() throws {
    let made = try Program.dev.run(["bench-data", "--rows", "800", "--output", folder.path("in")])
    #expect(made.status == 0)
    try writeGood("one/osaka.csv")
    #expect(try shell("houkan run one --output out \(options)").status == 0)
    let latest = try folder.data("out/latest/run.json")
    let outcome = try shell("ulimit -f 120; houkan run in --output out \(options)")
    #expect(outcome.status == 73 && outcome.errors.contains("ulimit -f"), "\(outcome.errors)")
    #expect(try folder.data("out/latest/run.json") == latest)
    #expect(try hidden("out/runs").isEmpty && hidden("out") == [".lock"])
    let fixed = try shell("ulimit -f 120; houkan fix in --output fixed --lang en")
    #expect(fixed.status == 73 && fixed.errors.contains("ulimit -f"), "\(fixed.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("fixed")))
  }
}
