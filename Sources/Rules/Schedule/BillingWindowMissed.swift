import Stations

/// ③ is not applied for, and the last day for ③請求開始年月 has passed.
struct BillingWindowMissed: RowRule {
  static let about = RuleDescription(
    id: "billing-window-missed",
    severity: .warning,
    title: Words(ja: "③の最終の期限を過ぎています", en: "Final day for ③ has passed"),
    summary: Words(
      ja: "③が未申請のまま、請求開始年月の前々月の末日を過ぎています。",
      en: "③ is not applied for, and the last day for its first month has passed."),
    why: Words(
      ja: "この月からオンライン請求を始めることはできません。",
      en: "Billing online cannot start in that month any more."),
    remedy: Words(
      ja: "請求開始年月をステーションと相談して先の月に変更してください。",
      en: "Agree on a later month with the station."),
    sources: [.guide("cover")],
    columns: [.billingStartMonth],
    examples: [
      .good([.billingStartMonth: "2027-01"]),
      .good([.billingInUse: "有", .billingStartMonth: "2026-12"]),
      .bad([.billingStartMonth: "2026-12"], at: .billingStartMonth),
    ])

  static let trigger: ColumnSet = [.billingStartMonth]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let start = row.facts.billingStartMonth, row.isOpen(.billingAppliedOn),
      row.isOpen(.billingDocumentsReceivedOn), row.facts.constructionCompletedOn == nil, !row.facts.billsOnlineAlready
    else { return }
    let last = context.schedule.billingLastDay(start: start)
    guard context.today > last else { return }
    report.add(
      row, .billingStartMonth,
      ja: "請求開始年月\(start)の最終の期限（前々月の末日\(last)）を過ぎましたが、③が申請されていません。請求開始年月を先の月に変更してください。",
      en: "The final day to apply for billing from \(start) on was \(last); please choose a later month.")
  }
}
