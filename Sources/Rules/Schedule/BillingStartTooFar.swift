import Stations

/// ③請求開始年月 lies more than a year, or what the office has set, after ③申請日.
struct BillingStartTooFar: RowRule {
  static let about = RuleDescription(
    id: "billing-start-too-far",
    severity: .error,
    title: Words(ja: "③請求開始年月が先すぎます", en: "Billing starts too far ahead"),
    summary: Words(
      ja: "③請求開始年月が、③申請日から選べる範囲（手順ガイドでは12か月）より先になっています。",
      en: "The first month of billing is after the last one that can be chosen (twelve months ahead in the guide)."),
    why: Words(
      ja: "ポータルでは請求開始年月を1年後までしか選べません。",
      en: "The portal offers no month more than a year ahead."),
    remedy: Words(
      ja: "申請した内容を確かめて、請求開始年月を直してください。",
      en: "Check what was applied for and correct the month."),
    sources: [.guide("p28")],
    columns: [.billingStartMonth],
    examples: [
      .good([.billingAppliedOn: "2026-11-20", .billingStartMonth: "2027-11"]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-11-20", .billingStartMonth: "2027-12"]),
      .bad([.billingAppliedOn: "2026-11-20", .billingStartMonth: "2027-12"], at: .billingStartMonth),
    ])

  static let trigger: ColumnSet = [.billingStartMonth]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let applied = row.facts.billingAppliedOn, let start = row.facts.billingStartMonth,
      !row.facts.billsOnlineAlready
    else { return }
    let last = context.schedule.billingLastStart(applied: applied)
    guard start > last else { return }
    report.add(
      row, .billingStartMonth,
      ja: "③請求開始年月\(start)は、③申請日\(applied)から選べる\(last)までの範囲を超えています。請求開始年月をご確認ください。",
      en: "Billing from \(start) on cannot be chosen on \(applied); the last month is \(last).")
  }
}
