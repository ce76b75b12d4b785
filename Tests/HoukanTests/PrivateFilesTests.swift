import Foundation
import Glibc
import Testing
import TestSupport

/// Whatever the umask, nobody but the owner may touch anything that the program writes, at no moment.
@Suite struct PrivateFilesTests {
  private let folder: TemporaryFolder
  private let out: String
  private let temporary: String

  init() throws {
    folder = try TemporaryFolder()
    out = folder.path("out")
    temporary = folder.path("temporary")
    try FileManager.default.createDirectory(
      atPath: temporary, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  /// Runs the program with umask 000 and looks at what it writes all the while.
  private func watch(_ arguments: [String], input: String = "/dev/null") throws -> OpenToOthers {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "umask 000; exec \"$0\" \"$@\" <\"$INPUT\"", Program.houkan.path] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["TMPDIR": temporary, "INPUT": input]) { _, new in new }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var watched = OpenToOthers()
    while process.isRunning {
      watched.look(at: out)
      watched.look(at: temporary)
    }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0, "\(arguments)")
    watched.look(at: out)
    watched.look(at: temporary)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
    return watched
  }

  @Test func aRunWithEverything() throws {
    let large = folder.path("large")
    #expect(try Program.dev.run(["bench-data", "--rows", "2000", "--files", "2", "--output", large]).status == 0)
    let configuration = try folder.write(
      "handouts:\n  office-pages: yes\n  calendars: yes\n  mail: yes\n  sender: houmon@example.jp\n", to: "houkan.yaml")
    for day in ["2026-11-21", "2026-11-22"] {
      let watched = try watch([
        "run", Repository.samples, large, "--output", out, "--config", configuration, "--date", day,
      ])
      #expect(watched.found == [])
      for part in ["/.unfinished-", "/history.sqlite", "/.lock", "/offices/", "/mail/", "/calendar/", "/run.json"] {
        #expect(watched.seen.contains { $0.contains(part) }, "\(part) was not seen")
      }
    }
  }

  @Test func standardInput() throws {
    let watched = try watch(
      ["run", "-", "--output", out, "--date", "2026-11-22"], input: Repository.samples + "/gifu.csv")
    #expect(watched.found == [])
    #expect(watched.seen.contains { $0.hasSuffix("/run.json") })
  }

  @Test func repairedCopies() throws {
    let watched = try watch(["fix", Repository.samples, "--output", out])
    #expect(watched.found == [])
    #expect(watched.seen.contains { $0.hasSuffix("/changes.csv") })
  }

  @Test(arguments: [["--output"], ["--in-place", "--output"], ["--dry-run", "--output"]])
  func appliedCorrections(_ options: [String]) throws {
    // An export keeps its own rights; the other files are its owner's alone.
    let export = try folder.write(ExportText.of(ExportText.lostZeroRow), to: "exports/osaka.csv")
    chmod(export, 0o640)
    let sent = folder.path("sent")
    let exports = folder.path("exports")
    #expect(try Program.houkan.run(["run", exports, "--output", sent, "--date", "2026-11-22"]).status == 0)
    let name = try #require(folder.files(below: "sent/latest/offices").first { $0.hasSuffix(".csv") })
    let returned = try folder.text("sent/latest/offices/\(name)").replacingOccurrences(
      of: ",\"2027-03-31\",", with: ",\"2027-03-30\",")
    let table = try folder.write(returned, to: "returned.csv")
    let watched = try watch(["apply", table, "--to", exports, "--date", "2026-11-22"] + options + [out])
    #expect(watched.found == [])
    #expect(options.contains("--dry-run") || watched.seen.contains { $0.hasSuffix("/applied.csv") })
    if options.contains("--in-place") {
      #expect(try folder.text("exports/osaka.csv").contains("2027-03-30"))
      var status = stat()
      #expect(stat(export, &status) == 0 && status.st_mode & 0o777 == 0o640)
    }
  }

  @Test func anEmptyWorkbookLeavesNothingBehind() throws {
    let watched = try watch(["template", "--format", "xlsx"])
    #expect(watched.found == [])
  }
}
