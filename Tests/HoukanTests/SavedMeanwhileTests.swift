import Foundation
import Glibc
import TestSupport
import Testing

/// Exports that somebody saves while the program is at work: what was saved stays, and nothing is written.
@Suite struct SavedMeanwhileTests {
  /// How an editor saves a file.
  enum Saving: CaseIterable {
    case intoTheFile, asANewFile
  }

  private let folder: TemporaryFolder
  private static let export = "large/bench-0001.csv"

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeLargeExports(rows: 400, files: 2)
  }

  /// Runs the program, holds it as soon as `isReady`, and saves the export with another last digit; gives what is
  /// saved.
  private func run(
    _ arguments: [String], _ saving: Saving, when isReady: (Process) -> Bool
  ) throws -> (status: Int32, errors: String, saved: Data) {
    var saved = try folder.data(Self.export)
    saved[try #require(saved.lastIndex { (0x30...0x39).contains($0) })] ^= 1
    let errors = folder.path("errors")
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    let process = try Program.houkan.start(arguments + ["--lang", "en"], errors: FileHandle(forWritingAtPath: errors))
    while process.isRunning, !isReady(process) { usleep(100) }
    kill(process.processIdentifier, SIGSTOP)
    try saved.write(
      to: folder.url(Self.export), options: saving == .asANewFile ? .atomic : [])
    kill(process.processIdentifier, SIGCONT)
    process.waitUntilExit()
    return (process.terminationStatus, try folder.text("errors"), saved)
  }

  /// Whether the process has opened the export, and has had the time to look at it.
  private func hasOpened(_ process: Process) -> Bool {
    guard holdsExport(process) else { return false }
    usleep(2_000)
    return true
  }

  private func holdsExport(_ process: Process) -> Bool {
    let descriptors = "/proc/\(process.processIdentifier)/fd"
    let files = FileManager.default
    return ((try? files.contentsOfDirectory(atPath: descriptors)) ?? []).contains { number in
      (try? files.destinationOfSymbolicLink(atPath: "\(descriptors)/\(number)"))?.hasSuffix(Self.export) == true
    }
  }

  @Test(arguments: Saving.allCases)
  func applyInPlaceOverwritesNothing(_ saving: Saving) throws {
    let correction = try Correction(of: folder)
    let outcome = try run(correction.arguments, saving) { _ in
      folder.names(in: "large").contains { $0.hasPrefix(".houkan") }
    }
    #expect(outcome.status == 65 && outcome.errors.contains("bench-0001.csv changed"), "\(outcome.errors)")
    #expect(try folder.data(Self.export) == outcome.saved)
    #expect(try folder.data("large/bench-0002.csv") == correction.before["bench-0002.csv"])
    #expect(folder.names(in: "large") == ["bench-0001.csv", "bench-0002.csv"] && folder.names(in: "applied").isEmpty)
  }

  @Test(arguments: Saving.allCases)
  func applyCopiesNoMixture(_ saving: Saving) throws {
    let correction = try Correction(of: folder)
    try expectNoCopies(correction.arguments.filter { $0 != "--in-place" }, saving, in: "applied")
  }

  @Test(arguments: Saving.allCases)
  func fixCopiesNoMixture(_ saving: Saving) throws {
    let arguments = ["fix", folder.path("large"), "--output", folder.path("fixed")]
    try expectNoCopies(arguments, saving, in: "fixed")
  }

  /// Saves while the program reads, and expects that it copies nothing. On a busy machine the export may be looked at
  /// for the first time only after it was saved, which is no mixture: then it is tried again.
  private func expectNoCopies(_ arguments: [String], _ saving: Saving, in output: String) throws {
    let original = try folder.data(Self.export)
    for _ in 0..<9 {
      let outcome = try run(arguments, saving, when: hasOpened)
      #expect(try folder.data(Self.export) == outcome.saved)
      if outcome.status == 65 {
        #expect(outcome.errors.contains("bench-0001.csv changed"), "\(outcome.errors)")
        #expect(folder.names(in: output).isEmpty)
        return
      }
      #expect(outcome.status <= 1, "\(outcome.errors)")
      try? FileManager.default.removeItem(atPath: folder.path(output))
      try folder.write(original, to: Self.export)
    }
    Issue.record("never saved while the program was reading")
  }
}
