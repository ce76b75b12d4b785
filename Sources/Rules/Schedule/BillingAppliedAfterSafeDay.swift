import Stations

/// ③申請日 lies after the 20th, or the day that the office has set, two months before ③請求開始年月, though not after
/// that month's end.
struct BillingAppliedAfterSafeDay: RowRule {
  static let about = RuleDescription(
    id: "billing-applied-after-safe-day",
    severity: .warning,
    title: Words(ja: "③の申請が前々月の締め日を過ぎています", en: "③ applied for after the safe day"),
    summary: Words(
      ja: "③申請日が、請求開始年月の前々月の締め日（手順ガイドでは20日）を過ぎています。",
      en: "③ was applied for after the safe day (the 20th in the guide) two months before billing starts."),
    why: Words(
      ja: "締め日より後の申請は書類の郵送が1か月遅れ、請求開始月の準備が間に合わないおそれがあります。",
      en: "What comes after that day is posted a month later, which may be too late."),
    remedy: Words(
      ja: "郵送物の到着を確かめ、必要であれば請求開始年月の変更をご検討ください。",
      en: "Watch for the papers and consider a later first month."),
    sources: [.guide("cover, p25")],
    columns: [.billingAppliedOn],
    examples: [
      .good([.billingAppliedOn: "2026-10-20", .billingStartMonth: "2026-12"]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-10-21", .billingStartMonth: "2026-12"]),
      .bad([.billingAppliedOn: "2026-10-21", .billingStartMonth: "2026-12"], at: .billingAppliedOn),
      .bad([.billingAppliedOn: "2026-10-31", .billingStartMonth: "2026-12"], at: .billingAppliedOn),
    ])

  static let trigger: ColumnSet = [.billingAppliedOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let applied = row.facts.billingAppliedOn, let start = row.facts.billingStartMonth,
      row.facts.constructionCompletedOn == nil, !row.facts.billsOnlineAlready
    else { return }
    let safe = context.schedule.billingSafeDay(start: start)
    guard applied > safe, applied <= context.schedule.billingLastDay(start: start) else { return }
    let posted = context.schedule.billingDocumentsExpected(applied: applied)
    guard row.isOpen(.billingDocumentsReceivedOn) else {
      return report.add(
        row, .billingAppliedOn,
        ja: "③申請日\(applied)は\(safe)を過ぎています。郵送物は受け取り済みです。",
        en: "Applied for on \(applied), after \(safe); the papers have come.")
    }
    report.add(
      row, .billingAppliedOn,
      ja: "③申請日\(applied)は\(safe)を過ぎているため、郵送は\(posted)ごろの見込みです。請求開始年月\(start)に間に合うかご確認ください。",
      en: "Applied for on \(applied), after \(safe): the papers come about \(posted), billing is to start in \(start).")
  }
}
