import ArgumentParser
import Batch
import Configuration
import History
import Reports
import Rules
import Stations
import SystemPackage

/// `houkan history`: the nights past, and a station through them.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "これまでの夜の推移を表示します (the nights past, and a station through them)。",
    discussion: """
      例 / EXAMPLES
        houkan history --output out
        houkan history --output out --station 2760090015
        houkan history --output out --format csv > nights.csv
        houkan history --config houkan.yaml --lang en

      \(ExitStatusHelp.of(.history))
      """)

  @Option(help: ArgumentHelp("run の出力フォルダー (the output folder of run)。", valueName: "DIR"))
  var output: String?

  @OptionGroup var options: ConfigurationOptions

  @Option(
    help: ArgumentHelp(
      "医療機関コード10桁か 27-0090015 の形のステーション (one station, by its ten digits or as 27-0090015)。",
      valueName: "KEY"), transform: StationArgument.read)
  var station: StationKey?

  @Option(help: ArgumentHelp("出力の形式 (format): text, csv, json。", valueName: "text|csv|json"))
  var format = HistoryFormat.text

  func run() throws {
    let settings = try Settings(options)
    let language = settings.language
    guard let output = output ?? settings.configuration.output, !output.isEmpty else {
      throw ValidationError("出力フォルダーを --output DIR で指定してください (name the output folder)。")
    }
    let past = try open(FilePath(output), language)
    do {
      try StandardOutput.write(bytes: try bytes(past, language, output))
    } catch let error as LedgerFailure {
      throw refuse(error, language)
    }
  }

  private func open(_ output: FilePath, _ language: Language) throws -> PastNights {
    do {
      if let past = try PastNights(output: output) { return past }
    } catch {
      throw refuse(error, language)
    }
    throw refuse(
      Words(
        ja: "\(output) には推移の記録がまだありません。houkan run を一度実行すると、その夜から記録されます。",
        en: "\(output) has no history yet: it begins with the first houkan run."), language)
  }

  private func bytes(_ past: PastNights, _ language: Language, _ output: String) throws -> [UInt8] {
    guard let station else {
      let nights = try past.nights()
      guard !nights.isEmpty else {
        throw refuse(
          Words(ja: "\(output) の推移の記録には、まだ一晩もありません。", en: "The history of \(output) has no night yet."), language)
      }
      let table = NightTable(nights, language: language)
      return format.choose(text: table.text, csv: table.csv, json: table.json)
    }
    guard let story = try past.story(of: station) else {
      throw refuse(
        Words(
          ja: "\(station) のステーションは、推移の記録にありません。医療機関コード10桁をご確認ください。",
          en: "The history knows no station \(station); check its ten digits."), language)
    }
    let table = StoryTable(story, rules: RuleBook().descriptions, language: language)
    return format.choose(text: table.text, csv: table.csv, json: table.json)
  }

  private func refuse(_ failure: LedgerFailure, _ language: Language) -> ExitCode {
    refuse(LedgerWords.unreadable(failure), language, failure == .held ? ExitStatus.held : ExitStatus.noInput)
  }

  private func refuse(_ words: Words, _ language: Language, _ status: ExitCode = ExitStatus.noInput) -> ExitCode {
    StandardError.say(words[language])
    return status
  }
}
