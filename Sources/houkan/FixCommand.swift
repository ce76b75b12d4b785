import ArgumentParser
import Batch
import SystemPackage

/// `houkan fix`: copies of exports with only unambiguous normalisations applied.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "表記だけを直した一覧表の写しを作ります (copies of the exports with safe repairs)。",
    discussion: """
      直すのは意味の変わらない表記だけです: 全角・半角、ハイフン、大文字・小文字、
      CAF、日付の形。ほかは1バイトも変えません。直したセルの一覧を changes.csv に
      書きます。
      Only the written form changes, never a meaning; every other byte stays.
      changes.csv lists every cell.

      例 / EXAMPLES
        houkan fix exports --output fixed
        houkan fix exports --output fixed --dry-run
        houkan fix exports --output fixed --padded-zeros

      \(ExitStatusHelp.of(.fix))
      """)

  @Argument(help: ArgumentHelp("一覧表のファイルまたはフォルダー (exports or folders)。", valueName: "INPUT"))
  var inputs: [String] = []

  @OptionGroup var options: ConfigurationOptions

  @Option(help: ArgumentHelp("写しを書くフォルダー (where the copies go)。", valueName: "DIR"))
  var output: String

  @Flag(help: "何も書かずに、直す箇所だけを示します (write nothing, only say what would change)。")
  var dryRun = false

  @Flag(help: "検証番号が合うときだけ、失われた先頭の0を補います (restore lost zeros where the check digit agrees)。")
  var paddedZeros = false

  func run() throws {
    let settings = try Settings(options)
    let inputs = try settings.inputs(inputs)
    if inputs.contains(InputFile.standardInputName) {
      throw ValidationError("fix ではファイルかフォルダーを指定してください (fix needs files, not standard input)。")
    }
    do {
      let fixing = Fixing(
        inputs: inputs, output: FilePath(output), padsZeros: paddedZeros, names: settings.names)
      let result = try fixing.run(isDry: dryRun, language: settings.language)
      try StandardOutput.write(result.text(place: dryRun ? nil : output, settings.language))
    } catch {
      throw Faults(language: settings.language).exit(after: error)
    }
  }
}
