/// A file that changed while it was read.
struct FileChangedWhileRead: FileRule {
  static let about = RuleDescription(
    id: "file-changed-while-read",
    severity: .error,
    title: Words(ja: "読み込みの途中でファイルが変わりました", en: "The file changed while it was read"),
    summary: Words(
      ja: "読み込んでいる間に、ファイルが書き換えられました。",
      en: "The file was written to while it was read."),
    why: Words(
      ja: "古い行と新しい行が混ざるおそれがあり、結果を信用できません。",
      en: "Old and new rows may be mixed, so its results cannot be trusted."),
    remedy: Words(
      ja: "書き出しが終わってから、もう一度実行してください。",
      en: "Run again once the export is complete."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.changed)),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard flaw.kind == .changed else { return }
    report.add(
      flaw,
      ja: "読み込みの途中でファイルが書き換えられました。書き出しが終わってから、もう一度実行してください。",
      en: "The file was written to while it was read; run again once the export is complete.")
  }
}
