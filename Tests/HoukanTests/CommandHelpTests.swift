import Foundation
import Testing

/// Every command offers just the options that it uses.
@Suite struct CommandHelpTests {
  @Test(arguments: [
    ("run", ["config", "date", "fail-on", "help", "jobs", "lang", "output", "progress", "templates", "version"]),
    ("check", ["config", "date", "fail-on", "format", "help", "jobs", "lang", "progress", "version"]),
    (
      "apply",
      ["config", "date", "dry-run", "help", "in-place", "jobs", "lang", "output", "progress", "to", "version"]
    ),
    ("fix", ["config", "dry-run", "help", "lang", "output", "padded-zeros", "version"]),
    ("template", ["force", "format", "help", "lang", "output", "version"]),
    ("rules", ["format", "help", "lang", "version"]),
    ("history", ["config", "format", "help", "lang", "output", "station", "version"]),
  ])
  func optionsOf(_ command: String, _ options: [String]) throws {
    let help = try Program.houkan.run([command, "--help"]).output
    let listed = help.split(separator: "\n").filter { $0.hasPrefix("  -") }.compactMap { line in
      line.split { " ,".contains($0) }.first { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    }
    #expect(listed.sorted() == options, "\(help)")
  }

  @Test func standardInputIsOfferedOnlyWhereItIsRead() throws {
    for command in ["run", "check", "apply", "fix"] {
      let help = try Program.houkan.run([command, "--help"]).output
      #expect(help.contains("標準入力") == ["run", "check"].contains(command), "\(help)")
    }
    #expect(try Program.houkan.run(["fix", "a.csv", "--output", "b", "--date", "2026-11-22"]).status == 64)
  }
}
