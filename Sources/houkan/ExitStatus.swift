import ArgumentParser

/// What the exit status says (the numbers above 63 are those of BSD's sysexits.h).
enum ExitStatus {
  /// The part of a help text about them.
  static let help = """
    終了コード / EXIT STATUS
      0   正常終了 (done)
      1   --fail-on 以上の指摘あり (findings at or above --fail-on; reports are published all the same)
      64  コマンドの使い方の誤り (usage)
      65  読める入力がない (no input could be read)
      70  プログラム内部の障害 (internal fault)
      73  出力できない (output cannot be written)
      75  別の処理が実行中 (another run holds the output)
      78  設定・テンプレートの誤り (bad configuration)
      130 SIGINT (Ctrl-C) で中止 (stopped by SIGINT; nothing half done is left)
      143 SIGTERM または SIGHUP で中止 (stopped by SIGTERM or SIGHUP; nothing half done is left)
    """

  /// Findings at or above `--fail-on`.
  static let findings = ExitCode(1)
  /// No input could be read.
  static let noInput = ExitCode(65)
  /// A fault of this program or the machine.
  static let internalFault = ExitCode(70)
  /// Output cannot be written.
  static let cannotWrite = ExitCode(73)
  /// Another run holds the output.
  static let held = ExitCode(75)
  /// Bad configuration or template.
  static let configuration = ExitCode(78)
  /// A signal has stopped the program: 128 and its number, 130 for SIGINT, 143 for SIGTERM and SIGHUP.
  static let stopped = ExitCode(143)
}
