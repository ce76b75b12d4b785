import Foundation
import Testing
import TestSupport

/// The front door: what `make` says before it builds for minutes.
@Suite struct MakefileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Runs `make` with a compiler that only leaves a mark; whether it was called.
  private func make(_ arguments: String) throws -> (isBuilt: Bool, output: String) {
    let mark = folder.path("built")
    let outcome = try Shell.run("make \(arguments) SWIFT=\"touch '\(mark)'; false\"")
    #expect(outcome.status == 2, "\(outcome.output)")
    return (FileManager.default.fileExists(atPath: mark), outcome.output)
  }

  @Test(arguments: ["nightly", "nightly IN=exports", "nightly OUT=out", "check", "check OUT=out"])
  func whatIsMissingIsSaidBeforeAnythingIsBuilt(_ arguments: String) throws {
    let (isBuilt, output) = try make(arguments)
    let target = arguments.prefix { $0 != " " }
    #expect(!isBuilt && output.contains("usage: make \(target) IN=exports"), "\(output)")
  }

  @Test(arguments: ["nightly IN=exports OUT=out", "check IN=exports"])
  func withEverythingTheProgramIsBuilt(_ arguments: String) throws {
    let (isBuilt, output) = try make(arguments)
    #expect(isBuilt && !output.contains("usage:"), "\(output)")
  }

  /// The changelog has a section of the version that the program names, as Keep a Changelog has it.
  @Test func theChangelogKnowsTheVersion() throws {
    let version = try #require(Program.houkan.run(["--version"]).output.split(separator: " ").first)
    let number = version.prefix { !$0.isWhitespace }
    let text = try String(contentsOf: Repository.url("CHANGELOG.md"), encoding: .utf8)
    let headings = text.components(separatedBy: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.first == "## [Unreleased]")
    let heading = try #require(headings.first { $0.hasPrefix("## [\(number)] - ") }, "CHANGELOG.md lacks \(number)")
    #expect(heading.wholeMatch(of: /## \[[0-9.]+\] - 20[0-9]{2}-[0-9]{2}-[0-9]{2}/) != nil, "\(heading)")
  }
}
