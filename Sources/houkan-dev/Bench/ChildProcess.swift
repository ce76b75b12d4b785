import Foundation
import Glibc

/// Runs programs and says what they have used, from the system's own books.
enum ChildProcess {
  /// Runs the command to its end. Throws `BenchFailure` unless it ends with status 0.
  @discardableResult
  static func run(_ command: Command) throws -> ProcessUse {
    let start = ContinuousClock.now
    let process = try spawn(command)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchFailure.cannotStart(command.program, reason: reason(errno)) }
    }
    let elapsed = ContinuousClock.now - start
    let result = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    guard result == 0 else { throw BenchFailure.failed(command.program, status: result) }
    return ProcessUse(
      seconds: elapsed / .seconds(1), processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakBytes: usage.ru_maxrss * 1_024)
  }

  private static func spawn(_ command: Command) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &files, STDOUT_FILENO, command.output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let environment = command.environment ?? ProcessInfo.processInfo.environment
    var process: pid_t = 0
    let failure = withCStrings([command.program] + command.arguments) { arguments in
      withCStrings(environment.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }) {
        posix_spawnp(&process, command.program, &files, nil, arguments, $0)
      }
    }
    guard failure == 0 else { throw BenchFailure.cannotStart(command.program, reason: reason(failure)) }
    return process
  }

  /// The texts as C has them, with nil behind the last.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
