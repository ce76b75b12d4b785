import Stations

/// ③申請日 lies after the end of the month two months before ③請求開始年月.
struct BillingAppliedTooLate: RowRule {
  static let about = RuleDescription(
    id: "billing-applied-too-late",
    severity: .error,
    title: Words(ja: "③の申請が請求開始月に間に合いません", en: "③ applied for too late"),
    summary: Words(
      ja: "③申請日が、請求開始年月の前々月の末日を過ぎています。",
      en: "③ was applied for after the end of the month two months before billing starts."),
    why: Words(
      ja: "オンライン請求は請求開始月の前々月までの申請が必要で、希望の月から請求できません。",
      en: "Billing online takes an application two months ahead, so it cannot start in that month."),
    remedy: Words(
      ja: "請求開始年月を、申請した月の翌々月以降に変更してください。",
      en: "Move the first month to the second month after the application or later."),
    sources: [.guide("cover")],
    columns: [.billingAppliedOn],
    examples: [
      .good([.billingAppliedOn: "2026-10-20", .billingStartMonth: "2026-12"]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-11-02", .billingStartMonth: "2026-12"]),
      .bad([.billingAppliedOn: "2026-11-01", .billingStartMonth: "2026-12"], at: .billingAppliedOn),
    ])

  static let trigger: ColumnSet = [.billingAppliedOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let applied = row.facts.billingAppliedOn, let start = row.facts.billingStartMonth,
      row.facts.constructionCompletedOn == nil, !row.facts.billsOnlineAlready
    else { return }
    let last = context.schedule.billingLastDay(start: start)
    guard applied > last else { return }
    report.add(
      row, .billingAppliedOn,
      ja: "③申請日\(applied)は、請求開始年月\(start)の申請期限\(last)（前々月の末日）を過ぎています。請求開始年月をご確認ください。",
      en: "Applied for on \(applied), after \(last), the last day for billing from \(start) on.")
  }
}
