import Batch
import Glibc
import History
import Reports
import Rules
import Synchronization
import Tables

/// Shows on standard error what a run does: one moving line on a terminal, plain lines elsewhere.
final class ProgressPrinter: Sendable {
  private let moves: Bool
  private let isSilent: Bool
  private let language: Language
  private let shown = Mutex(-1)

  init(_ style: ProgressStyle, language: Language) {
    moves = style == .auto && isatty(STDERR_FILENO) == 1
    isSilent = style == .none
    self.language = language
  }

  /// Shows a step.
  func show(_ event: ProgressEvent) {
    guard !isSilent else { return }
    if moves {
      StandardError.replaceLine(with: words(event))
    } else if isWorthALine(event) {
      StandardError.say(words(event))
    }
  }

  /// Says what is wrong with the ledger of nights, also where no progress is shown.
  func show(_ notice: LedgerNotice) {
    finish()
    StandardError.say(LedgerWords.sentence(notice)[language])
  }

  /// Clears the moving line.
  func finish() {
    if moves, !isSilent { StandardError.replaceLine() }
  }

  /// Every file, and of the stations every tenth part.
  private func isWorthALine(_ event: ProgressEvent) -> Bool {
    guard event.stage == .write else { return true }
    let tenth = event.total == 0 ? 10 : event.done * 10 / event.total
    return shown.withLock { last in
      defer { last = max(last, tenth) }
      return tenth > last
    }
  }

  private func words(_ event: ProgressEvent) -> String {
    // A line end in a name begins no new line.
    let piece = VisibleText.make(event.piece)
    return switch (event.stage, language) {
    case (.read, .ja): "読み込み中 \(event.done + 1)/\(event.total) \(piece)"
    case (.read, .en): "reading \(event.done + 1)/\(event.total) \(piece)"
    case (.write, .ja): "作成中 \(event.done)/\(event.total) ステーション"
    case (.write, .en): "writing \(event.done)/\(event.total) stations"
    case (.publish, .ja): "公開中"
    case (.publish, .en): "publishing"
    }
  }
}
