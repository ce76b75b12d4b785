import Stations

/// A new line's opening notice has not come by the last safe day to apply before 工事日.
struct OpeningNoticeOverdue: RowRule {
  static let about = RuleDescription(
    id: "opening-notice-overdue",
    severity: .warning,
    title: Words(ja: "開通のご案内が届いていません", en: "Opening notice is late"),
    summary: Words(
      ja: "回線新設が「有」で、申請の期限（手順ガイドでは工事日の14日前）を過ぎても開通のご案内が届いていません。",
      en: "A new line’s opening notice is not there on the last safe day (14 days before the visit in the guide)."
    ),
    why: Words(
      ja: "届くまで②と③の申請ができず、書類が工事日に間に合わないおそれがあります。",
      en: "② and ③ must wait for it, so the papers may not be there in time."),
    remedy: Words(
      ja: "回線の開通予定を確かめ、工事日の変更をご検討ください。",
      en: "Check when the line opens and consider another day for the visit."),
    sources: [.guide("cover, p2")],
    columns: [.openingNoticeOn],
    examples: [
      .good([.newLine: "有", .constructionOn: "2026-12-06"]),
      .good([.newLine: "有", .openingNoticeOn: "2026-11-20", .constructionOn: "2026-12-05"]),
      .good([.constructionOn: "2026-12-05"]),
      .bad([.newLine: "有", .constructionOn: "2026-12-05"], at: .openingNoticeOn),
    ])

  static let trigger: ColumnSet = [.newLine]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard row.facts.hasNewLine, row.isOpen(.openingNoticeOn), let construction = row.facts.constructionOn,
      row.facts.constructionCompletedOn == nil, !row.usable.intersects(StepDates.applications(in: row))
    else { return }
    let last = context.schedule.applyBy(construction: construction)
    guard context.today > last else { return }
    report.add(
      row, .openingNoticeOn,
      ja: "開通のご案内が、②③の申請期限\(last)を過ぎても届いていません。回線の開通予定をご確認ください。",
      en: "The opening notice was needed by \(last) and is not there; please check when the line opens.")
  }
}
