import ArgumentParser
import Batch
import Configuration
import Reports
import Rules

/// `houkan check`: validates and writes the findings to standard output.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "確認だけを行い、指摘を標準出力に書きます (validate only)。",
    discussion: """
      例 / EXAMPLES
        houkan check exports
        houkan check - < osaka.csv
        houkan check exports --format jsonl --fail-on never
        houkan check --config houkan.yaml   設定だけ (the configuration alone)

      \(ExitStatusHelp.of(.check))
      """)

  @OptionGroup var reading: InputsArgument

  @OptionGroup var shown: ProgressOption

  @OptionGroup var options: ConfigurationOptions

  @OptionGroup var judging: JudgingOptions

  @Option(help: ArgumentHelp("出力の形式 (format): text, csv, jsonl。", valueName: "text|csv|jsonl"))
  var format = CheckFormat.text

  @Option(
    help: ArgumentHelp(
      "この重要度以上の指摘があれば終了コード 1。省略時は設定の fail-on、なければ error "
        + "(exit 1 from this severity on; default: fail-on of the configuration, else error)。",
      valueName: "never|error|warning"))
  var failOn: FailOn?

  func run() async throws {
    let settings = try Settings(options)
    let judging = try settings.judging(judging)
    if options.config != nil, reading.inputs.isEmpty, settings.configuration.inputs.isEmpty {
      return try CheckCommand.confirm(settings)
    }
    let inputs = try settings.inputs(reading.inputs)
    let printer = ProgressPrinter(shown.progress, language: settings.language)
    do {
      let judged = try await Check(inputs, judging: judging, progress: printer.show).run()
      printer.finish()
      let context = judged.reportContext(judging)
      try await format.write(judged.findings, context, to: StandardOutputSink(), jobs: judging.jobs)
      if format == .text {
        StandardError.say(SeverityWords.counted(settings.language, judged.count))
      }
      if !judged.hasReadableFile { throw JudgingFailure.nothingReadable(judged) }
      if (failOn ?? settings.configuration.failOn ?? .error).fails(judged.worst) { throw ExitStatus.findings }
    } catch {
      printer.finish()
      throw Faults(language: settings.language).exit(after: error)
    }
  }

  /// Says that a configuration without input is right: whatever is wrong with it has been said by now.
  private static func confirm(_ settings: Settings) throws {
    do {
      try settings.requireTemplates(nil)
    } catch {
      throw Faults(language: settings.language).exit(after: error)
    }
    let words = Words(
      ja: "設定に誤りはありません。一覧表は指定されていないため、確認していません。",
      en: "The configuration is right; no exports are named, so none were checked.")
    StandardError.say(words[settings.language])
  }
}
