import Stations

/// 端末台数 that is no whole number of at least 1.
struct TerminalCountInvalid: CellRule {
  static let about = RuleDescription(
    id: "terminal-count-invalid",
    severity: .error,
    title: Words(ja: "端末台数が正しくありません", en: "Number of terminals is invalid"),
    summary: Words(
      ja: "端末台数が1以上の整数ではありません。",
      en: "The number of terminals is not a whole number of at least 1."),
    why: Words(
      ja: "電子証明書は端末1台に1枚必要で、台数が分からないと枚数を確かめられません。",
      en: "Every terminal needs a certificate of its own, so the count must be known."),
    remedy: Words(
      ja: "端末の台数を数字だけで入力してください（例 2）。",
      en: "Write the number of terminals in digits only (such as 2)."),
    sources: [.guide("p36")],
    columns: [.terminalCount],
    examples: [
      .good([.terminalCount: "2"]),
      .bad([.terminalCount: "二台"], at: .terminalCount),
      .bad([.terminalCount: "0"], at: .terminalCount),
    ])

  static let flaws: [CellFlaw] = [.countNotNumber, .countTooSmall]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard column == .terminalCount else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "端末台数「\(value)」は1以上の整数ではありません。台数を数字だけで入力してください（例 2）。",
      en: "“\(value)” is not a valid number of terminals; please write a whole number of at least 1.")
  }
}
