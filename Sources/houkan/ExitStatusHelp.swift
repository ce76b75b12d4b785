import ArgumentParser

/// The part of a help text that tells with which statuses a command ends, and what each of them means.
enum ExitStatusHelp {
  /// A command, as far as its statuses go.
  enum Command: CaseIterable {
    case run, check, apply, fix, template, rules, history
  }

  /// The statuses of one command.
  static func of(_ command: Command) -> String { section([command]) }

  /// Those that any command has.
  static let ofAll = section(all)

  /// What a status means for some commands; one line of at most 80 columns with its number.
  private struct Meaning {
    let status: ExitCode
    let commands: Set<Command>
    let words: String

    init(_ status: ExitCode, _ commands: Set<Command>, _ words: String) {
      self.status = status
      self.commands = commands
      self.words = words
    }
  }

  private static func section(_ commands: Set<Command>) -> String {
    var lines = ["終了コード / EXIT STATUS"]
    var last: ExitCode?
    for meaning in meanings where !meaning.commands.isDisjoint(with: commands) {
      let number = meaning.status == last ? "" : String(meaning.status.rawValue)
      lines.append("  " + number + String(repeating: " ", count: 4 - number.utf8.count) + meaning.words)
      last = meaning.status
    }
    return lines.joined(separator: "\n")
  }

  private static let all = Set(Command.allCases)

  private static let meanings: [Meaning] = [
    Meaning(ExitStatus.done, all, "正常終了 (done)"),
    Meaning(ExitStatus.findings, [.run, .check], "--fail-on 以上の指摘あり (findings at or above --fail-on)"),
    Meaning(ExitStatus.findings, [.run], "その場合も結果は公開します (reports are published all the same)"),
    Meaning(ExitStatus.findings, [.apply], "反映できないものあり (not everything was applied: conflicts.csv)"),
    Meaning(ExitStatus.findings, [.apply], "読めずに写しのない一覧表あり (an export is unreadable, not copied)"),
    Meaning(ExitStatus.usage, all, "コマンドの使い方の誤り (usage)"),
    Meaning(ExitStatus.noInput, [.run, .check, .apply, .fix], "読める入力がない (no input could be read)"),
    Meaning(ExitStatus.noInput, [.run, .apply, .fix], "処理中に一覧表が書き換えられた (an export was saved meanwhile)"),
    Meaning(ExitStatus.noInput, [.history], "その履歴やステーションがない (no such history or station)"),
    Meaning(ExitStatus.noInput, [.history], "履歴を読めない (the history cannot be read)"),
    Meaning(ExitStatus.internalFault, all, "プログラム内部の障害 (internal fault)"),
    Meaning(
      ExitStatus.internalFault, [.run, .check, .apply, .fix],
      "同時に開けるファイルの数の上限 (no more files may be open at once)"),
    Meaning(ExitStatus.cannotWrite, all, "出力できない (output cannot be written)"),
    Meaning(ExitStatus.held, [.run], "別の処理が実行中 (another run holds the output)"),
    Meaning(ExitStatus.held, [.history], "別のプログラムが履歴を使用中 (another program holds the history)"),
    Meaning(ExitStatus.configuration, [.run, .check, .apply, .fix, .history], "設定の誤り (bad configuration)"),
    Meaning(ExitStatus.configuration, [.run], "テンプレートの誤り (bad template)"),
    Meaning(ExitStatus.interrupted, all, "SIGINT (Ctrl-C) で中止 (stopped by SIGINT)"),
    Meaning(ExitStatus.stopped, all, "SIGTERM、SIGHUP で中止 (stopped by SIGTERM or SIGHUP)"),
    Meaning(ExitStatus.stopped, all, "中止しても途中のものは残りません (nothing half done is left)"),
  ]
}
