import Foundation
import TestSupport

/// The built programs, run as people run them: with arguments, in a folder, on real files.
struct Program {
  /// What a run left.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// `houkan`.
  static let houkan = Program(name: "houkan")
  /// `houkan-dev`.
  static let dev = Program(name: "houkan-dev")

  let name: String

  /// The path of the program.
  var path: String { url.path }

  /// Runs the program to its end. `TZ` and language of the machine do not matter to it; `environment` adds to them.
  func run(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let output = folder.path("output")
    let errors = folder.path("errors")
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = try start(
      arguments, environment: environment, output: FileHandle(forWritingAtPath: output),
      errors: FileHandle(forWritingAtPath: errors), input: input)
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Starts the program and leaves it running.
  func start(
    _ arguments: [String], environment: [String: String] = [:], output: FileHandle? = nil, errors: FileHandle? = nil,
    input: Data? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardOutput = output ?? FileHandle.nullDevice
    process.standardError = errors ?? FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    if let input {
      let pipe = Pipe()
      process.standardInput = pipe
      try process.run()
      try pipe.fileHandleForWriting.write(contentsOf: input)
      try pipe.fileHandleForWriting.close()
    } else {
      try process.run()
    }
    return process
  }

  /// The built program.
  var url: URL { Program.folder.appendingPathComponent(name) }

  /// Where the programs were built: the tests' own folder.
  static let folder: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appendingPathComponent("houkan").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()
}
