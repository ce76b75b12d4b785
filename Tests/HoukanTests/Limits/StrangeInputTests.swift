import Foundation
import Glibc
import Testing
import TestSupport

/// Inputs that are no plain files, or that may not be read: a clear word, and the others are read.
@Suite struct StrangeInputTests: LimitsTheMachine {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: ["pipe.csv", "/dev/zero", "/dev/null"])
  func onlyFilesAndFoldersAreRead(_ name: String) throws {
    #expect(mkfifo(folder.path("pipe.csv"), 0o600) == 0)
    for command in ["check \(name)", "run \(name) --output out"] {
      let outcome = try shell("houkan \(command) \(options)")
      #expect(outcome.status == 65, "\(outcome.errors)")
      #expect(outcome.errors.contains("not a file; name a file or folder"), "\(outcome.errors)")
    }
    #expect(try shell("houkan fix \(name) --output fixed --lang en").status == 65)
    try writeGood()
    let applied = try shell("houkan apply \(name) --to in --output applied --lang en")
    #expect(applied.status == 65 && applied.errors.contains("not a file; name a file or folder"), "\(applied.errors)")
  }

  @Test func aPipeInPlaceOfATemplateOrAConfigurationIsToldOf() throws {
    try writeGood()
    #expect(mkdir(folder.path("tpl"), 0o700) == 0)
    for (pipe, option) in [("tpl/station.mustache", "--templates tpl"), ("houkan.yaml", "--config houkan.yaml")] {
      #expect(mkfifo(folder.path(pipe), 0o600) == 0)
      let outcome = try shell("houkan run in --output out \(option) \(options)")
      #expect(outcome.status == 78 && outcome.errors.contains(pipe), "\(outcome.errors)")
    }
    #expect(folder.files(below: "out").isEmpty)
  }

  @Test func aPipeAmongExportsIsToldOfAndTheOthersAreRead() throws {
    try writeGood()
    #expect(mkfifo(folder.path("in/pipe.csv"), 0o600) == 0)
    let outcome = try shell("houkan run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/latest/findings.jsonl").contains("pipe.csv"))
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
    #expect(try shell("houkan fix in --output fixed --lang en").output.contains("pipe.csv"))
    #expect(folder.files(below: "fixed") == ["changes.csv", "osaka.csv"])
  }

  @Test func aLoopOfLinksEndsAndEveryFileIsReadOnce() throws {
    try writeGood()
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/again"), withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/same.csv"), withDestinationPath: "osaka.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/itself"), withDestinationPath: "itself")
    let outcome = try shell("houkan run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
    #expect(!(try folder.text("out/latest/findings.jsonl").contains("repeated")))
  }

  @Test(
    .enabled(
      if: getuid() != 0 || ThisMachine.can("\(ThisMachine.asNobody) '\(Program.houkan.path)' --version"),
      "root reads everything, and nobody cannot run the program"))
  func anExportThatMayNotBeReadKeepsNoOtherFromBeingRead() throws {
    try writeGood()
    try folder.write(ExportText.of(ExportText.lostZeroRow), to: "in/secret.csv")
    chmod(folder.path("in/secret.csv"), 0)
    // Root reads everything: as root the program runs as nobody.
    let prefix = getuid() == 0 ? ThisMachine.asNobody : "env"
    chmod(folder.root.path, 0o777)
    let houkan = "\(prefix) '\(Program.houkan.url.path)'"
    let outcome = try shell("\(houkan) run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let findings = try folder.text("out/latest/findings.jsonl")
    #expect(findings.contains("file-unreadable") && findings.contains("secret.csv"), "\(findings)")
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
    let fixed = try shell("\(houkan) fix in --output fixed --lang en")
    #expect(fixed.status == 0 && fixed.output.contains("secret.csv"), "\(fixed.errors)")
    let refused = try shell("mkdir -m 555 locked; \(houkan) run in --output locked/out \(options)")
    #expect(refused.status == 73 && refused.errors.contains("locked"), "\(refused.errors)")
  }

  /// The network of a process that has ended is a folder that can be opened, but not be listed.
  /// The process must outlive the shell, which would take its end in otherwise.
  @Test func aFolderThatCannotBeListedIsToldOf() throws {
    try writeGood()
    let outcome = try shell(
      """
      bash -c 'sleep 1 & echo $! > ended; exec sleep 60' & parent=$!
      until grep -qs '^State:.Z' /proc/$(cat ended)/status; do sleep 0.01; done
      houkan run in /proc/$(cat ended)/net --output out \(options)
      status=$?; kill $parent; exit $status
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let findings = try folder.text("out/latest/findings.jsonl")
    #expect(findings.contains("file-unreadable") && findings.contains("\"net\""), "\(findings)")
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
  }
}
