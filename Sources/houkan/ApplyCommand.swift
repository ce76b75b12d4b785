import ArgumentParser
import Batch
import Configuration
import Stations
import SystemPackage
import Tables

/// `houkan apply`: corrections from returned tables into the exports.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "戻ってきた修正用の表を一覧表に反映します (corrections from returned tables into the exports)。",
    discussion: """
      TABLE には、営業所から戻った表 (offices/営業所.xlsx か .csv を直したもの) を
      指定します。行の順や列の位置が変わっていてもかまいません。
      送った値、戻った値、今の値を比べ、食い違うところは上書きせずに
      conflicts.csv に書きます。「確認済み」の指摘は、設定の accepted にある一覧に
      加えます。なければ accepted.csv を作りますので、それを設定に書いてください。
      TABLE names returned tables; rows and columns may have been sorted, filtered
      or moved. What was confirmed is added to the list that accepted: in the
      configuration names; without one accepted.csv is begun, to be named there.

      例 / EXAMPLES
        houkan apply osaka.xlsx kyoto.csv --to exports --output corrected
        houkan apply osaka.csv --to exports --dry-run
        houkan apply osaka.csv --to exports --in-place

      \(ExitStatusHelp.of(.apply))
      """)

  @Argument(help: ArgumentHelp("戻ってきた表、Excel か CSV (returned tables, Excel or CSV)。", valueName: "TABLE"))
  var tables: [String] = []

  @OptionGroup var options: ConfigurationOptions

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var shown: ProgressOption

  @Option(help: ArgumentHelp("一覧表のフォルダー (the exports)。", valueName: "DIR"))
  var to: String

  @Option(
    help: ArgumentHelp(
      "直した写しと結果を書くフォルダー。省略時は新しいフォルダー (where copies and reports go; default: a new folder)。", valueName: "DIR"))
  var output: String?

  @Flag(
    help:
      "一覧表そのものを書き換えます。元のファイルは出力フォルダーの before に残します (change the exports themselves; the originals are kept in before/)。"
  )
  var inPlace = false

  @Flag(help: "何も書かずに結果だけを示します (write nothing, only say what would change)。")
  var dryRun = false

  func run() async throws {
    let settings = try Settings(options)
    guard !tables.isEmpty else {
      throw ValidationError("戻ってきた表を指定してください (name the returned tables)。")
    }
    let judging = try settings.judging(judging)
    let time = "\(judging.today)T\(settings.clock.timeOfDay)"
    let folder = output.map { FilePath($0) } ?? AppliedFolder.new(beside: FilePath(to), time: time)
    var request = Applying.Request(tables: tables, exports: to, output: folder)
    request.isInPlace = inPlace
    request.isDry = dryRun
    request.acceptedList = settings.configuration.accepted
    let printer = ProgressPrinter(shown.progress, language: settings.language)
    do {
      let result = try await Applying(request, judging: judging, progress: printer.show).run()
      printer.finish()
      try StandardOutput.write(
        result.text(place: dryRun ? nil : folder.string, isInPlace: inPlace, settings.language))
      if result.isIncomplete { throw ExitStatus.findings }
    } catch {
      printer.finish()
      throw Faults(language: settings.language).exit(after: error)
    }
  }
}
