import ArgumentParser

/// What the commands have that read exports, from standard input too, and say how far they are.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "一覧表 (CSV, Excel) のファイルまたはフォルダー。- は標準入力 (exports or folders; - is standard input)。",
      valueName: "INPUT"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("進み具合の表示 (progress): auto, plain, none。", valueName: "auto|plain|none"))
  var progress = ProgressStyle.auto
}
