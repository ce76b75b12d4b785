import ArgumentParser
import Foundation
import Stations

/// The options of every command that judges exports.
struct JudgingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("基準日。省略時は日本時間の今日 (the day to judge by; default: today in Tokyo)。", valueName: "YYYY-MM-DD"),
    transform: DayArgument.read)
  var date: Day?

  @Option(help: ArgumentHelp("同時に処理する数。省略時は CPU の数 (workers; default: number of CPUs)。", valueName: "N"))
  var jobs: Int?

  /// How many workers are used.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs は 1 以上で指定してください (must be 1 or more)。") }
  }
}
