import ArgumentParser
import Batch
import Foundation
import Stations

/// The options that every command has that reads exports.
struct JudgingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "CSV のファイルまたはフォルダー。- は標準入力 (files and folders; - is standard input)。", valueName: "INPUT"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("設定ファイル houkan.yaml (configuration)。", valueName: "FILE"))
  var config: String?

  @Option(help: ArgumentHelp("基準日。省略時は日本時間の今日 (today, in Tokyo)。", valueName: "YYYY-MM-DD"))
  var date: DayArgument?

  @Option(help: ArgumentHelp("文章の言語 (language): ja, en。", valueName: "ja|en"))
  var lang: LanguageArgument?

  @Option(help: ArgumentHelp("同時に処理する数 (workers)。省略時は CPU の数。", valueName: "N"))
  var jobs: Int?

  @Option(help: ArgumentHelp("進み具合の表示 (progress): auto, plain, none。", valueName: "auto|plain|none"))
  var progress = ProgressStyle.auto

  /// How many workers are used.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs は 1 以上で指定してください (must be 1 or more)。") }
  }
}
