import ArgumentParser

/// What the exit status says (the numbers above 63 are those of BSD's sysexits.h).
enum ExitStatus {
  /// Everything is done.
  static let done = ExitCode.success
  /// Findings at or above `--fail-on`, or corrections that were not applied.
  static let findings = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode.validationFailure
  /// No input could be read, an export was saved meanwhile, or there is no such history.
  static let noInput = ExitCode(65)
  /// A fault of this program or the machine.
  static let internalFault = ExitCode(70)
  /// Output or a temporary file cannot be written.
  static let cannotWrite = ExitCode(73)
  /// Another run holds the output, or another program the history.
  static let held = ExitCode(75)
  /// Bad configuration or template.
  static let configuration = ExitCode(78)
  /// SIGINT has stopped the program: 128 and the signal's number.
  static let interrupted = ExitCode(130)
  /// SIGTERM or SIGHUP has.
  static let stopped = ExitCode(143)
}
