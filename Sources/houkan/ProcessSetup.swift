import ArgumentParser
import CLinux
import Glibc

/// What the program asks of the system before it does anything.
enum ProcessSetup {
  /// Makes the process fit for a night without anybody watching.
  static func prepare() {
    occupyStandardDescriptors()
    requireProc()
    // A reader that has gone, or a limit on the size of files, is told as an error and not by a signal that kills.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    raiseFileLimit()
    keepFreedMemory()
  }

  /// Where standard input, output or error is closed, the next opened file would take its place and be written to by
  /// mistake. Standard input is then one that cannot be read, the others lead nowhere.
  private static func occupyStandardDescriptors() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDWR)
    }
  }

  /// Swift's runtime takes the arguments from /proc, and its threads die after a while without it: a night must neither
  /// pass for help that was asked for nor end halfway.
  private static func requireProc() {
    if access("/proc/self/cmdline", R_OK) == 0 { return }
    StandardError.write(
      """
      エラー: /proc が見えないため、動作できません。コンテナーやサービスの設定をご確認ください。
      Error: /proc cannot be seen, which houkan needs; check the settings of the container or service.

      """)
    exit(ExitStatus.internalFault.rawValue)
  }

  /// Exports stay open while a run reads rows again; as many may be open as the system allows at all.
  private static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < limit.rlim_max
    else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// Every segment of a file needs a few megabytes for a moment. Given back to the system each time, they would cost a
  /// fault per page again and again. More is asked for in large pieces, of which the system gives pages only where they
  /// are used.
  private static func keepFreedMemory() {
    _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
    _ = mallopt(M_TOP_PAD, 16 << 20)
  }
}
