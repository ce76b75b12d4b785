import ArgumentParser

/// The argument of the commands that read exports, from standard input too.
struct InputsArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "一覧表 (CSV, Excel) のファイルまたはフォルダー。- は標準入力 (exports or folders; - is standard input)。",
      valueName: "INPUT"))
  var inputs: [String] = []
}
