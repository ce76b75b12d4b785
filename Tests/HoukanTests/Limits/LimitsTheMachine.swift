import Foundation
import TestSupport

@testable import houkan_dev

/// A suite that runs the real program where the machine refuses something.
protocol LimitsTheMachine {
  /// A folder of its own, in which the program runs.
  var folder: TemporaryFolder { get }
}

extension LimitsTheMachine {
  /// Runs the program in a shell, `houkan` being the program; with a bound on time, so that nothing hangs.
  func shell(_ script: String) throws -> Program.Outcome {
    let output = folder.path("shell-output")
    let errors = folder.path("shell-errors")
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    let houkan = "houkan() { command '\(Program.houkan.url.path)' \"$@\"; }\n"
    process.arguments = ["\(60 * Patience.factor)", "bash", "-c", houkan + script]
    process.currentDirectoryURL = folder.root
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Writes an export of which nothing is wrong.
  func writeGood(_ name: String = "in/osaka.csv") throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: name)
  }

  /// The cells of an export with so many good rows.
  static func cells(rows: Int) -> [[BookCell]] {
    ([ExportText.header] + Array(repeating: ExportText.goodRow, count: rows)).map { line in
      line.split(separator: ",").map { .text(String($0)) }
    }
  }

  /// What the commands that judge are given.
  var options: String { "--date 2026-11-22 --progress none --lang en" }

  /// The hidden names in a folder.
  func hidden(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).filter { $0.hasPrefix(".") }
  }
}
