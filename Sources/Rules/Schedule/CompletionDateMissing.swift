import Stations

/// Everything is done and 工事日 has passed, but 工事完了日 is blank.
struct CompletionDateMissing: RowRule {
  static let about = RuleDescription(
    id: "completion-date-missing",
    severity: .info,
    title: Words(ja: "工事完了日が空欄です", en: "Completion is not dated"),
    summary: Words(
      ja: "必要なタスクが済んで工事日も過ぎていますが、工事完了日が空欄です。",
      en: "Every paper is there and the visit’s date has passed, but its completion is blank."),
    why: Words(
      ja: "工事完了日がないと、タスク一覧に残り続けます。",
      en: "Without it the station stays on the list."),
    remedy: Words(
      ja: "終わっていなければ、新しい工事日を入力してください。",
      en: "If it is not done, fill in another 工事日."),
    sources: [.decision],
    columns: [.constructionCompletedOn],
    examples: [
      .good(ready),
      .bad(ready.merging([.constructionOn: "2026-11-20"]) { $1 }, at: .constructionCompletedOn),
    ])

  private static let ready: [Column: String] = [
    .accountRegisteredOn: "2026-10-01", .accountActivatedOn: "2026-10-01", .eligibilityAppliedOn: "2026-10-02",
    .masterAccountNotifiedOn: "2026-10-09", .masterAccountPrintedOn: "2026-10-09", .billingInUse: "有",
    .certificateAppliedOn: "2026-10-05", .certificateReceivedOn: "2026-10-13", .terminalCount: "1",
  ]

  static let trigger: ColumnSet = [.certificateReceivedOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard row.isBlank(.constructionCompletedOn), let construction = row.facts.constructionOn,
      context.today > construction, row.facts.isReadyForVisit
    else { return }
    report.add(
      row, .constructionCompletedOn,
      ja: "工事日\(construction)を過ぎています。工事が終わっていれば「工事完了日」を入力してください。",
      en: "The visit of \(construction) has passed; please fill in its completion if it is done.")
  }
}
