import Foundation
import Testing
import TestSupport

/// `make install` and `make uninstall`, with the programs as the tests have them.
@Suite struct InstallTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func install() throws {
    let outcome = try Shell.run(
      ".ci/install '\(Program.houkan.path)' '\(Program.dev.path)' '\(folder.path("stage"))/opt/h' /opt/h 1795478400")
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test func everybodyMayReadWhatIsInstalled() throws {
    try install()
    let names = folder.files(below: "stage/opt/h")
    for name in [
      "bin/houkan", "share/man/man1/houkan.1.gz", "share/bash-completion/completions/houkan",
      "share/zsh/site-functions/_houkan", "share/fish/vendor_completions.d/houkan.fish", "share/houkan/houkan.yaml",
      "share/houkan/schemas/run.schema.json", "share/houkan/operations/README.md", "share/doc/houkan/CHANGELOG.md",
      "share/doc/houkan/SECURITY.md", "share/doc/houkan/README.md", "share/doc/houkan/README.ja.md",
    ] { #expect(names.contains(name), "\(name)") }
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("stage/opt/h/" + name))
      #expect(attributes[.posixPermissions] as? Int == (name == "bin/houkan" ? 0o755 : 0o644), "\(name)")
    }
    let unit = try folder.text("stage/opt/h/share/houkan/operations/houkan.service")
    #expect(unit.contains("\nExecStart=/opt/h/bin/houkan run ") && !unit.contains("/usr/local/bin"))
    #expect(unit.contains("\nStandardError=journal\n"), "else errors go where the output goes, nowhere")
    let installed = try Shell.run("'\(folder.path("stage/opt/h/bin/houkan"))' --version")
    #expect(try installed.output == Program.houkan.run(["--version"]).output)
  }

  /// The manual names every command and option that the program knows, on the day that it is told.
  @Test func theManualIsComplete() throws {
    try install()
    let page = try Shell.run("gzip -dc '\(folder.path("stage"))/opt/h/share/man/man1/houkan.1.gz'").output
    #expect(page.hasPrefix(".Dd November 24, 2026\n.Dt HOUKAN 1\n"))
    #expect(page.contains("home\\-visit nursing"), "else apropos does not find it")
    #expect(page.contains("\n/opt/h/share/doc/houkan, "))
    let help = try Program.houkan.run(["--help"]).output
    #expect(help.contains("fix"))
    for command in ["run", "check", "apply", "fix", "template", "rules", "history"] {
      #expect(page.contains("\n.Ss houkan \(command)\n"), "\(command)")
      let own = try Program.houkan.run([command, "--help"]).output
      for word in own.split(whereSeparator: { " \n,[]|".contains($0) }) where word.hasPrefix("--") && word.count > 2 {
        let option = word.dropFirst().replacing("-", with: "\\-").prefix { $0.isLetter || $0 == "\\" || $0 == "-" }
        #expect(page.contains("Fl \(option)"), "\(command) \(word)")
      }
    }
  }

  @Test func completionsKnowTheOptions() throws {
    try install()
    for name in [
      "bash-completion/completions/houkan", "zsh/site-functions/_houkan", "fish/vendor_completions.d/houkan.fish",
    ] {
      let script = try folder.text("stage/opt/h/share/" + name)
      #expect(script.contains("in-place") && script.contains("padded-zeros") && script.contains("history"), "\(name)")
    }
  }

  @Test func uninstallLeavesNothing() throws {
    try install()
    let other = try folder.write("somebody else's", to: "stage/opt/h/bin/other")
    let outcome = try Shell.run("make uninstall DESTDIR='\(folder.path("stage"))' PREFIX=/opt/h")
    #expect(outcome.status == 0)
    #expect(folder.files(below: "stage/opt/h") == ["bin/other"])
    #expect(FileManager.default.fileExists(atPath: other))
  }
}
