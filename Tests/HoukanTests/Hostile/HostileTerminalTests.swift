import Foundation
import Testing
import TestSupport

/// Control characters of cells, file names and folders never reach a terminal.
@Suite struct HostileTerminalTests {
  private static let evil = "\u{1B}[2J\u{202E}\u{9B}31m\u{7}"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func expectPlain(
    _ arguments: [String], status: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let day = ["fix", "history", "template"].contains(arguments[0]) ? [] : ["--date", "2026-11-22"]
    let outcome = try Program.houkan.run(arguments + day)
    #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: sourceLocation)
    let hidden = (outcome.output + outcome.errors).unicodeScalars.filter { scalar in
      scalar.properties.isBidiControl || scalar != "\n" && scalar.properties.generalCategory == .control
    }
    #expect(hidden.isEmpty, sourceLocation: sourceLocation)
    #expect((outcome.output + outcome.errors).contains("<U+001B>[2J"), sourceLocation: sourceLocation)
  }

  @Test func cellsAndNamesOfFilesAreShown() throws {
    let evil = Self.evil
    let header = ExportText.header + ",電話番号"
    try folder.write("\(header)\n27,0090015,\(evil),\(evil),\(evil)\n", to: "exports/\(evil).csv")
    try expectPlain(["check", folder.path("exports"), "--progress", "plain"], status: 1)
    try expectPlain(["run", folder.path("exports"), "--output", folder.path("out"), "--progress", "plain"], status: 0)
    try expectPlain(["fix", folder.path("exports"), "--output", folder.path("fix" + evil)], status: 0)
  }

  @Test func errorsShowNames() throws {
    let evil = Self.evil
    try folder.write("nothing\n", to: "exports/\(evil).csv")
    try expectPlain(["check", folder.path("exports"), "--progress", "none"], status: 65)
    try expectPlain(
      ["apply", folder.path("exports/\(evil).csv"), "--to", folder.path("exports"), "--dry-run"], status: 65)
    try expectPlain(["template", "--output", folder.path("exports/\(evil).csv")], status: 73)
    try expectPlain(["history", "--output", folder.path(evil)], status: 65)
    try folder.write("outputs: [\(evil)]\n", to: evil + ".yaml")
    try expectPlain(["check", folder.path("exports"), "--config", folder.path(evil + ".yaml")], status: 78)
  }
}
