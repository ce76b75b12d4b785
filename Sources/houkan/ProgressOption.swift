import ArgumentParser

/// The option of every command that says how far it is.
struct ProgressOption: ParsableArguments {
  @Option(help: ArgumentHelp("進み具合の表示 (progress): auto, plain, none。", valueName: "auto|plain|none"))
  var progress = ProgressStyle.auto
}
