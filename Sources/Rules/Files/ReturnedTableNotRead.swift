/// A table of corrections that an office has sent back, among the exports.
struct ReturnedTableNotRead: FileRule {
  static let about = RuleDescription(
    id: "returned-table-not-read",
    severity: .warning,
    title: Words(ja: "営業所から戻った修正用の表です", en: "A table of corrections lies among the exports"),
    summary: Words(
      ja: "営業所に送った修正用の表が、一覧表のフォルダーに置かれています。",
      en: "A table that was sent to an office lies among the exports."),
    why: Words(
      ja: "一覧表と同じステーションの行があるため、読むと重複になり、古い内容からタスクを作るおそれがあります。",
      en: "It has rows of the exports: read as one, it would repeat them, and tasks might be made from what is old."),
    remedy: Words(
      ja: "別のフォルダーに移し、houkan apply で一覧表に反映してください。",
      en: "Move it out of the folder, and bring it into the exports with houkan apply."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.returnedTable)),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    guard case .returnedTable = flaw.kind else { return }
    report.add(
      flaw,
      ja: "営業所から戻った修正用の表のため、一覧表としては読んでいません。別のフォルダーに移し、houkan apply で反映してください。",
      en: "This is a table of corrections, not an export, and was not read; move it away and use houkan apply.")
  }
}
