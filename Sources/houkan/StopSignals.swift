import Batch
import Glibc
import Rules
import Synchronization

/// The signals that ask the program to stop: SIGTERM, SIGINT, and SIGHUP, which counts as SIGTERM.
///
/// The first thread waits for them, so that nothing is done inside a signal handler. The first signal stops the
/// work in order, at once where nothing is in hand; a second one ends the program whatever it does.
final class StopSignals: Sendable {
  /// The signals of this process.
  static let process = StopSignals()

  private struct State {
    var signal: Int32?
    var since: ContinuousClock.Instant?
    var language = Language.ja
    var isSaid = false
  }

  /// A signal so soon after the first one is the same request: some programs, such as timeout(1), signal a program and
  /// then its whole group.
  private static let bounce = Duration.milliseconds(300)

  private let state = Mutex(State())

  private init() {}

  /// The language in which a stop is told of.
  var language: Language {
    get { state.withLock { $0.language } }
    set { state.withLock { $0.language = newValue } }
  }

  /// Keeps the signals from every thread that is begun from now on; to be called before any other thread runs. Gives
  /// those to wait for.
  static func block() -> sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTERM, SIGINT] { sigaddset(&signals, signal) }
    // nohup means that the end of a terminal is none of the program's business.
    if !isIgnored(SIGHUP) { sigaddset(&signals, SIGHUP) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    return signals
  }

  /// Waits for the signals as long as the process lives. `cancel` is told of one for which work in hand has to be
  /// undone first.
  func wait(for signals: sigset_t, cancel: () -> Void) -> Never {
    var signals = signals
    while true {
      var signal: Int32 = 0
      if sigwait(&signals, &signal) == 0 { take(signal, cancel) }
    }
  }

  /// Ends the process where a signal has come while the command was at work.
  func leave() {
    guard let signal = state.withLock({ $0.signal }) else { return }
    say(StopGate.process.moment)
    exit(StopSignals.status(signal))
  }

  /// Says once that a signal has stopped the program, and what became of the output.
  func say(_ moment: StopGate.Moment) {
    let (signal, language) = state.withLock { state -> (Int32?, Language) in
      defer { state.isSaid = true }
      return (state.isSaid ? nil : state.signal, state.language)
    }
    guard let signal else { return }
    if isatty(STDERR_FILENO) == 1 { StandardError.replaceLine() }
    StandardError.say(StopSignals.words(StopSignals.name(signal), moment)[language])
  }

  /// The exit status; SIGHUP counts as SIGTERM (`ExitStatus`).
  private static func status(_ signal: Int32) -> Int32 { 128 + (signal == SIGHUP ? SIGTERM : signal) }

  private static func name(_ signal: Int32) -> String {
    switch signal {
    case SIGINT: "SIGINT"
    case SIGHUP: "SIGHUP"
    default: "SIGTERM"
    }
  }

  private func take(_ signal: Int32, _ cancel: () -> Void) {
    let now = ContinuousClock.now
    let since = state.withLock { state in
      defer { (state.signal, state.since) = (state.signal ?? signal, state.since ?? now) }
      return state.since
    }
    if let since {
      if now - since > StopSignals.bounce { _exit(StopSignals.status(signal)) }
      return
    }
    let isGone = StopGate.process.stopNow { moment in
      say(moment)
      _exit(StopSignals.status(signal))
    }
    if !isGone { cancel() }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  private static func words(_ name: String, _ moment: StopGate.Moment) -> Words {
    switch moment {
    case .untouched:
      Words(
        ja: "停止の指示（\(name)）を受けたので中止しました。出力は元のままです。",
        en: "Stopped by \(name); the output is as it was.")
    case .finished:
      Words(
        ja: "停止の指示（\(name)）を受けたので終了しました。結果はその前にすべて書き終わっています。",
        en: "Stopped by \(name); all results had been written by then.")
    }
  }
}
