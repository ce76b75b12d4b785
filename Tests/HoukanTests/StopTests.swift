import Foundation
import Glibc
import Testing
import TestSupport

/// What signals do to the real program: it stops in order and leaves everything as it was.
@Suite struct StopTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeLargeExports(rows: 1500, files: 2)
  }

  /// Starts the program, waits until `isReady`, sends the signal, and gives exit status and standard error.
  private func stop(
    _ arguments: [String], with signal: Int32, when isReady: () -> Bool
  ) throws -> (status: Int32, reason: Process.TerminationReason, errors: String) {
    let errors = folder.path("errors")
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    let process = try Program.houkan.start(arguments, errors: FileHandle(forWritingAtPath: errors))
    while process.isRunning, !isReady() { usleep(500) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return (process.terminationStatus, process.terminationReason, try folder.text("errors"))
  }

  /// Stops the program again, as `once` does, until it was at work when the signal came; `once` says whether it was.
  private func untilStopped(_ once: (_ number: Int) throws -> Bool) rethrows {
    var isStopped = false
    for number in 1...9 where !isStopped { isStopped = try once(number) }
    #expect(isStopped, "the program was never at that moment when the signal came")
  }

  /// Whether a run has begun to write.
  private func isWriting() -> Bool { folder.names(in: "out/runs").contains { $0.hasPrefix(".unfinished") } }

  @Test(arguments: [(SIGTERM, Int32(143), "SIGTERM"), (SIGINT, 130, "SIGINT"), (SIGHUP, 143, "SIGHUP")])
  func aRunStopsAndLeavesNothing(_ signal: Int32, _ status: Int32, _ name: String) throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let common = ["--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none", "--lang", "en"]
    #expect(try Program.houkan.run(["run", input] + common).status == 0)
    let before = folder.names(in: "out/runs")
    let latest = try folder.data("out/latest/run.json")
    let outcome = try stop(["run", folder.path("large")] + common, with: signal, when: isWriting)
    #expect(outcome.status == status && outcome.reason == .exit)
    #expect(outcome.errors == "houkan: Stopped by \(name); the output is as it was.\n")
    #expect(folder.names(in: "out/runs") == before)
    #expect(folder.names(in: "out") == [".lock", "history.sqlite", "latest", "runs"])
    #expect(try folder.data("out/latest/run.json") == latest)
    #expect(try Program.houkan.run(["run", input] + common).status == 0)
  }

  @Test func aSignalAfterPublishingUndoesNothing() throws {
    try untilStopped { number in
      let output = "out\(number)"
      let latest = folder.path(output + "/latest")
      let outcome = try stop(
        ["run", folder.path("large"), "--output", folder.path(output), "--date", "2026-11-22", "--progress", "none"],
        with: SIGTERM, when: { access(latest, F_OK) == 0 })
      #expect([0, 143].contains(outcome.status) && outcome.reason == .exit)
      #expect(FileManager.default.fileExists(atPath: latest + "/run.json"))
      #expect(folder.names(in: output) == [".lock", "history.sqlite", "latest", "runs"])
      let nights = try Program.houkan.run(["history", "--output", folder.path(output), "--format", "csv"])
      #expect(nights.output.contains("2026-11-22"), "the night that stands is in the history")
      return outcome.status == 143
    }
  }

  @Test func checkStopsWhileItWaitsForStandardInput() throws {
    let pipe = Pipe()
    let process = Process()
    process.executableURL = Program.houkan.url
    process.arguments = ["check", "-"]
    process.standardInput = pipe
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(ExportText.header.utf8))
    while process.isRunning, isUnread(pipe) { usleep(500) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130 && process.terminationReason == .exit)
    try pipe.fileHandleForWriting.close()
  }

  /// Whether there is something in the pipe that the program has not taken out; afterwards it waits for more.
  private func isUnread(_ pipe: Pipe) -> Bool {
    var count: Int32 = 0
    return ioctl(pipe.fileHandleForWriting.fileDescriptor, UInt(FIONREAD), &count) == 0 && count > 0
  }

  @Test(arguments: [["fix"], ["fix", "--padded-zeros"]])
  func fixStopsAndLeavesNothing(_ arguments: [String]) throws {
    try untilStopped { number in
      let output = "fixed\(number)"
      let outcome = try stop(
        arguments + [folder.path("large"), "--output", folder.path(output)], with: SIGTERM,
        when: { folder.names(in: output).contains { $0.hasPrefix(".houkan") } })
      #expect([0, 143].contains(outcome.status) && outcome.reason == .exit)
      // All copies or none.
      let left = folder.names(in: output)
      #expect(left.isEmpty || left == ["bench-0001.csv", "bench-0002.csv", "changes.csv"], "\(left)")
      #expect(outcome.status == 0 || left.isEmpty == outcome.errors.contains("元のまま"), "\(outcome.errors)")
      return outcome.status == 143
    }
  }

  @Test func applyInPlaceStopsAndLeavesNothing() throws {
    let correction = try Correction(of: folder)
    let outcome = try stop(
      correction.arguments, with: SIGTERM,
      when: { folder.names(in: "large").contains { $0.hasPrefix(".houkan") } })
    #expect(outcome.status == 143 && outcome.reason == .exit, "\(outcome.errors)")
    #expect(try correction.exports() == correction.before)
    #expect(folder.names(in: "large") == ["bench-0001.csv", "bench-0002.csv"])
    #expect(!FileManager.default.fileExists(atPath: folder.path("applied")))
    #expect([0, 1].contains(try Program.houkan.run(correction.arguments).status))
    #expect(try correction.exports() != correction.before)
  }

  /// SIGKILL at any moment of a dry run: no copy of an export is left among the temporary files.
  @Test func aDryRunKilledLeavesNoCopies() throws {
    let correction = try Correction(of: folder)
    let arguments = correction.arguments.filter { $0 != "--in-place" } + ["--dry-run"]
    let temporary = folder.path("temporary")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let start = ContinuousClock.now
    #expect([0, 1].contains(try Program.houkan.run(arguments, environment: ["TMPDIR": temporary]).status))
    let whole = ContinuousClock.now - start
    for step in 1...12 {
      let process = try Program.houkan.start(arguments, environment: ["TMPDIR": temporary])
      usleep(UInt32((whole * step / 12) / .microseconds(1)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for name in folder.files(below: "temporary") {
        #expect(try folder.data("temporary/" + name).isEmpty, "\(name)")
      }
    }
  }

  /// SIGKILL at any moment: every export is whole, old or new, and the next time all that was left is removed.
  @Test func applyInPlaceKilledLeavesWholeExports() throws {
    let correction = try Correction(of: folder)
    let start = ContinuousClock.now
    #expect([0, 1].contains(try Program.houkan.run(correction.arguments).status))
    let whole = ContinuousClock.now - start
    let after = try correction.exports()
    #expect(after != correction.before)
    for step in 1...12 {
      try correction.reset()
      let process = try Program.houkan.start(correction.arguments)
      usleep(UInt32((whole * step / 12) / .microseconds(1)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (name, bytes) in try correction.exports() {
        #expect(bytes == correction.before[name] || bytes == after[name], "\(name) is a mixture")
      }
      let next = try Program.houkan.run(correction.arguments)
      #expect([0, 1, 73].contains(next.status), "\(next.errors)")
      let left = (folder.names(in: "large") + folder.names(in: "applied")).filter { $0.hasPrefix(".") }
      #expect(left.isEmpty, "\(step) \(left) \(next.status) \(next.errors)")
    }
  }

  /// A program that died after all exports had their names has left the old ones beside them; what comes next has
  /// nothing to change there, or may not even write its reports.
  @Test(arguments: [(name: "reports of its own", status: Int32(0)), (name: "others' reports", status: 73)])
  func whatWasLeftBesideFinishedExportsGoes(_ name: String, _ status: Int32) throws {
    let correction = try Correction(of: folder)
    #expect(try Program.houkan.run(correction.arguments).status == 0)
    let finished = try correction.exports()
    if status == 0 { try FileManager.default.removeItem(atPath: folder.path("applied")) }
    if status == 73 { try folder.write("", to: "applied/applied.csv") }
    try folder.write("old", to: "large/.houkan-unfinished-aB3dE6")
    #expect(try Program.houkan.run(correction.arguments).status == status)
    #expect(folder.names(in: "large") == ["bench-0001.csv", "bench-0002.csv"])
    #expect(try correction.exports() == finished)
  }
}

/// A returned table with a corrected cell in every export of `large`, and how it is applied.
struct Correction {
  let folder: TemporaryFolder
  let arguments: [String]
  let before: [String: Data]

  init(of folder: TemporaryFolder) throws {
    self.folder = folder
    let common = ["--date", "2026-11-22"]
    let run = try Program.houkan.run(["run", folder.path("large"), "--output", folder.path("sent")] + common)
    #expect(run.status == 0, "\(run.errors)")
    var tables: [String] = []
    for name in folder.files(below: "sent/latest/offices") where name.hasSuffix(".csv") {
      let sent = try folder.text("sent/latest/offices/" + name)
      let corrected = sent.replacingOccurrences(of: ",\"架空　", with: ",\"見本　")
      #expect(sent != corrected)
      tables.append(try folder.write(corrected, to: "returned/" + name))
    }
    arguments =
      ["apply"] + tables + ["--to", folder.path("large"), "--output", folder.path("applied"), "--in-place"] + common
    before = try Correction.exports(folder)
  }

  /// The exports' bytes by name.
  func exports() throws -> [String: Data] { try Correction.exports(folder) }

  /// Puts everything back to where it was before anything was applied.
  func reset() throws {
    for (name, bytes) in before { try folder.write(bytes, to: "large/" + name) }
    try? FileManager.default.removeItem(atPath: folder.path("applied"))
  }

  private static func exports(_ folder: TemporaryFolder) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try ["bench-0001.csv", "bench-0002.csv"].map { ($0, try folder.data("large/" + $0)) })
  }
}
