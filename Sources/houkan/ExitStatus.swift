import ArgumentParser

/// What the exit status says (contract: command line; the numbers above 63 are those of BSD's sysexits.h).
enum ExitStatus {
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
