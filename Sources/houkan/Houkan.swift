import ArgumentParser
import Batch

/// The command line: options to library call, outcome to exit status.
@main
struct Houkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "houkan",
    abstract: "訪問看護ステーションの導入状況を毎晩確認し、タスク一覧とエラー一覧を作ります。",
    discussion: """
      Checks the sales offices' exports of home-visit nursing stations every night, and writes a task list per
      station and an error report.

      例 / EXAMPLES
        houkan run exports --output out                 一晩分の処理 (one night's run)
        houkan run exports --output out --date 2026-11-22
        houkan check exports/osaka.csv                  検査だけ (validate only)
        houkan check - < osaka.csv
        houkan fix exports --output fixed               表記だけを直した写し (safe repairs)
        houkan apply osaka.csv --to exports             戻った修正を反映 (returned corrections)
        houkan history --output out                     これまでの夜の推移 (the nights past)

      終了コード / EXIT STATUS
        0   正常終了 (done)
        1   --fail-on 以上の指摘あり (findings at or above --fail-on; reports are published all the same)
        64  コマンドの使い方の誤り (usage)
        65  読める入力がない (no input could be read)
        70  プログラム内部の障害 (internal fault)
        73  出力できない (output cannot be written)
        75  別の処理が実行中 (another run holds the output)
        78  設定・テンプレートの誤り (bad configuration)
        130 SIGINT (Ctrl-C) で中止 (stopped by SIGINT; nothing half done is left)
        143 SIGTERM または SIGHUP で中止 (stopped by SIGTERM or SIGHUP; nothing half done is left)
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
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      return nil
    } catch let failure as OutputFolder.Failure {
      return Faults(language: StopSignals.process.language).exit(after: failure)
    } catch {
      return error
    }
  }
}
