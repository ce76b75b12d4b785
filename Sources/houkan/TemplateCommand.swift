import ArgumentParser
import Batch
import Glibc
import RoundTrip
import Rules
import SystemPackage

/// `houkan template`: an empty export with every column.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "すべての項目がある空の一覧表を作ります (an empty export with every column)。",
    discussion: """
      例 / EXAMPLES
        houkan template --output stations.xlsx   入力規則と説明つき (lists, guide)
        houkan template --format csv --output stations.csv
        houkan template > stations.csv

      \(ExitStatusHelp.of(.template))
      """)

  @Option(
    help: ArgumentHelp(
      "形式。省略時は出力ファイルの拡張子、なければ csv (format; default: the output file's extension, else csv)。",
      valueName: "csv|xlsx"))
  var format: TemplateFormat?

  @Option(help: ArgumentHelp("出力ファイル。省略時は標準出力 (standard output without it)。", valueName: "FILE"))
  var output: String?

  @Flag(help: ArgumentHelp("既にあるファイルを置き換えます (replaces a file that exists)。"))
  var force = false

  @Option(help: ArgumentHelp("文章の言語 (language): ja, en。", valueName: "ja|en"))
  var lang = Language.ja

  func run() throws {
    StopSignals.process.language = lang
    let format = try chosenFormat()
    if format == .xlsx, output == nil, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError("Excel ブックは端末に表示できません。--output FILE を指定してください (name a file with --output).")
    }
    do {
      try write(format.bytes(BookLanguage(lang)))
    } catch {
      throw Faults(language: lang).exit(after: error)
    }
  }

  /// The format that is asked for, else the one that the file's extension names, else CSV.
  private func chosenFormat() throws -> TemplateFormat {
    guard let output, let ending = FilePath(output).extension else { return format ?? .csv }
    let named = TemplateFormat(rawValue: ending.lowercased())
    if let chosen = format ?? named {
      if chosen == named ?? chosen { return chosen }
      throw ValidationError(
        Words(
          ja: "\(output): --format \(chosen.rawValue) と、ファイル名の末尾が合いません。",
          en: "\(output): the name contradicts --format \(chosen.rawValue).")[lang])
    }
    throw ValidationError(
      Words(
        ja: "\(output): ファイル名の末尾は .csv か .xlsx にしてください。", en: "\(output): name a .csv or .xlsx file.")[lang])
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else {
      try StandardOutput.write(bytes: bytes)
      return
    }
    do {
      try NamedFile.write(bytes, to: FilePath(output), replacing: force)
    } catch let failure as CopyFailure {
      StandardError.say(refusal(failure, output)[lang])
      throw ExitStatus.cannotWrite
    }
  }

  private func refusal(_ failure: CopyFailure, _ output: String) -> Words {
    switch failure {
    case .leadsNowhere, .kept: failure.words
    case _ where force:
      Words(
        ja: "\(output) が処理中に書き換えられました。何も書いていません。ご確認のうえ、もう一度実行してください。",
        en: "\(output) was saved meanwhile; nothing was written. Look at it and run again.")
    default:
      Words(
        ja: "\(output) は既にあります。置き換えるときは --force を付けてください。", en: "\(output) exists; use --force to replace it.")
    }
  }
}
