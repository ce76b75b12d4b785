import Foundation
import Tables
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

  /// The help of each command, and so the manual page, tells the statuses that it ends with, and no others.
  @Test(arguments: [
    ("run", [0, 1, 64, 65, 70, 73, 75, 78, 130, 143]), ("check", [0, 1, 64, 65, 70, 73, 78, 130, 143]),
    ("apply", [0, 1, 64, 65, 70, 73, 78, 130, 143]), ("fix", [0, 64, 65, 70, 73, 78, 130, 143]),
    ("template", [0, 64, 70, 73, 130, 143]), ("rules", [0, 64, 70, 73, 130, 143]),
    ("history", [0, 64, 65, 70, 73, 75, 78, 130, 143]), ("", [0, 1, 64, 65, 70, 73, 75, 78, 130, 143]),
  ])
  func statusesOf(_ command: String, _ statuses: [Int]) throws {
    let help = try Program.houkan.run((command.isEmpty ? [] : [command]) + ["--help"]).output
    let part = help.components(separatedBy: "EXIT STATUS\n").last?.components(separatedBy: "\n\n").first
    let section = try #require(part)
    let listed = section.split(separator: "\n").compactMap { Int($0.prefix(6).trimmingCharacters(in: .whitespaces)) }
    #expect(listed == statuses, "\(section)")
  }

  @Test func theHelpSaysWhatAStatusMeansForTheCommand() throws {
    func help(_ command: String) throws -> String { try Program.houkan.run([command, "--help"]).output }
    #expect(try help("run").contains("published all the same") && !help("check").contains("published"))
    #expect(try help("apply").contains("conflicts.csv)") && !help("apply").contains("--fail-on"))
    #expect(try help("history").contains("no such history or station"))
    for (command, severity) in [("run", "never"), ("check", "error")] {
      let text = try help(command).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("else \(severity))"), "\(text)")
    }
  }

  /// No line of an explanation or an example is so long that a terminal, or the help itself, would break it.
  @Test func linesEndWhereTheyShould() throws {
    let answer = try Program.houkan.run(["--experimental-dump-help"]).output
    let tree = try #require(JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
    let program = try #require(tree["command"] as? [String: Any])
    var looked = 0
    for command in [program] + (try #require(program["subcommands"] as? [[String: Any]])) {
      guard let name = command["commandName"] as? String, let discussion = command["discussion"] as? String else {
        continue
      }
      let help = try Program.houkan.run((name == "houkan" ? [] : [name]) + ["--help"]).output
      let shown = Set(help.components(separatedBy: "\n"))
      for line in discussion.components(separatedBy: "\n") {
        #expect(DisplayWidth.of(line) <= 80 && shown.contains(line), "\(name): \(line)")
        looked += 1
      }
    }
    #expect(looked > 100, "\(looked)")
  }

  @Test func standardInputIsOfferedOnlyWhereItIsRead() throws {
    for command in ["run", "check", "apply", "fix"] {
      let help = try Program.houkan.run([command, "--help"]).output
      #expect(help.contains("標準入力") == ["run", "check"].contains(command), "\(help)")
    }
    #expect(try Program.houkan.run(["fix", "a.csv", "--output", "b", "--date", "2026-11-22"]).status == 64)
  }
}
