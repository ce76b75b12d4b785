import ArgumentParser
import Batch

/// The command line: options to library call, outcome to exit status.
@main
struct Houkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "houkan",
    abstract: "訪問看護ステーションの導入を毎晩確認し、タスクとエラーを一覧にします "
      + "(nightly checks of home-visit nursing stations)。",
    discussion: """
      Checks the sales offices' exports of home-visit nursing stations every night,
      and writes a task list per station and an error report.

      例 / EXAMPLES
        houkan run exports --output out       一晩分の処理 (one night's run)
        houkan run exports --output out --date 2026-11-22
        houkan check exports/osaka.csv        確認だけ (validate only)
        houkan check - < osaka.csv
        houkan fix exports --output fixed     表記だけを直した写し (safe repairs)
        houkan apply osaka.csv --to exports   戻った修正を反映 (returned corrections)
        houkan history --output out           これまでの夜の推移 (the nights past)

      \(ExitStatusHelp.ofAll)
      """,
    version: Version.full,
    subcommands: [
      RunCommand.self, CheckCommand.self, ApplyCommand.self, FixCommand.self, TemplateCommand.self, RulesCommand.self,
      HistoryCommand.self,
    ])

  /// Runs the command, and stops it in order when a signal asks for it, for which the first thread waits.
  static func main() {
    ProcessSetup.prepare()
    let signals = StopSignals.block()
    let command = Task.detached {
      let error = await outcome()
      StopSignals.process.leave()
      exit(withError: error)
    }
    StopSignals.process.wait(for: signals) { command.cancel() }
  }

  private static func outcome() async -> (any Error)? {
    let parsed: any ParsableCommand
    do { parsed = try parseAsRoot() } catch { return error }
    do {
      var command = parsed
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      return nil
    } catch let failure as OutputFolder.Failure {
      return Faults(language: StopSignals.process.language).exit(after: failure)
    } catch let misuse as ValidationError {
      return tell(misuse, of: type(of: parsed))
    } catch {
      return error
    }
  }

  /// Says what is wrong with the arguments and how that command is used: the library would tell how all of them are.
  private static func tell(_ misuse: ValidationError, of command: any ParsableCommand.Type) -> ExitCode {
    let help = ["houkan", command.configuration.commandName, "--help"].compactMap { $0 }.joined(separator: " ")
    StandardError.write(
      "Error: \(misuse.message)\nUsage: \(usageString(for: command))\n  See '\(help)' for more information.\n")
    return .validationFailure
  }
}
