import ArgumentParser
import Foundation

/// `houkan-dev manual`: the manual page, from what the program itself says of its command line.
struct WriteManual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "The manual page, from houkan --experimental-dump-help on standard input.")

  @Option(help: "The program's version, as its --version prints it.")
  var version: String

  @Option(help: "The day of the version as seconds since 1970; the page says nothing of when it was made.")
  var epoch: Int

  @Option(help: "The folder below which the program is installed.")
  var prefix: String

  func run() throws {
    let help = try JSONDecoder().decode(CommandHelp.Answer.self, from: FileHandle.standardInput.readToEnd() ?? Data())
    let day = DateFormatter()
    day.locale = Locale(identifier: "en_US_POSIX")
    day.timeZone = TimeZone(identifier: "UTC")
    day.dateFormat = "MMMM d, yyyy"
    let number = version.prefix { $0 != " " }
    let page = ManualPage(
      command: help.command, version: String(number), day: day.string(from: Date(timeIntervalSince1970: Double(epoch))),
      prefix: prefix)
    print(page.text, terminator: "")
  }
}
