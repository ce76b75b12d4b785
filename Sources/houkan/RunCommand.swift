import ArgumentParser
import Batch
import Configuration
import Glibc
import Reports
import Rules
import SystemPackage

/// `houkan run`: one night's run.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "一晩分の処理: エラー一覧とステーションごとのタスク一覧を作ります (one night's run)。",
    discussion: """
      例 / EXAMPLES
        houkan run exports --output out
        houkan run osaka.csv kyoto.csv --output out --date 2026-11-22 --fail-on error
        houkan run exports --output out --lang en --jobs 2 --progress plain
        houkan run --config houkan.yaml   入力と出力は設定から (paths from it)

      \(ExitStatusHelp.of(.run))
      """)

  @OptionGroup var reading: InputsArgument

  @OptionGroup var shown: ProgressOption

  @OptionGroup var options: ConfigurationOptions

  @OptionGroup var judging: JudgingOptions

  @Option(help: ArgumentHelp("出力フォルダー (output folder)。", valueName: "DIR"))
  var output: String?

  @Option(help: ArgumentHelp("テンプレートのフォルダー (templates)。", valueName: "DIR"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "この重要度以上の指摘があれば終了コード 1。省略時は設定の fail-on、なければ never "
        + "(exit 1 from this severity on; default: fail-on of the configuration, else never)。",
      valueName: "never|error|warning"))
  var failOn: FailOn?

  func run() async throws {
    let settings = try Settings(options)
    guard let output = output ?? settings.configuration.output, !output.isEmpty else {
      throw ValidationError("出力フォルダーを --output DIR で指定してください (name the output folder)。")
    }
    let inputs = try settings.inputs(reading.inputs)
    let request = try settings.run(
      settings.judging(judging), inputs: inputs, output: FilePath(output), templates: templates)
    let printer = ProgressPrinter(shown.progress, language: settings.language)
    let faults = Faults(language: settings.language)
    do {
      try settings.requireTemplates(templates)
      let result = try await NightlyRun(request, progress: printer.show, notice: printer.show).run()
      printer.finish()
      try say(result)
      if !result.staleRuns.isEmpty {
        StandardError.say(RefusalWords.stale(result.staleRuns)[settings.language])
      }
      if (failOn ?? settings.configuration.failOn ?? .never).fails(result.worst) { throw ExitStatus.findings }
    } catch {
      printer.finish()
      throw faults.exit(after: error)
    }
  }

  /// The closing words name stations, so that a service throws them away: what the figures do not count is said on
  /// standard error, too, unless both are the same terminal's.
  private func say(_ result: NightlyRun.Result) throws {
    if isatty(STDOUT_FILENO) == 0 {
      for notice in result.summary.notices(result.facts) { StandardError.say(notice) }
    }
    try StandardOutput.write(result.summary.text(result.facts, folder: result.latest.string))
  }
}
