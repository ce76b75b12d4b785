import ArgumentParser
import Rules

/// The options of every command that an office's configuration concerns.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("設定ファイル houkan.yaml (configuration)。", valueName: "FILE"))
  var config: String?

  @Option(help: ArgumentHelp("文章の言語 (language): ja, en。", valueName: "ja|en"))
  var lang: Language?
}
