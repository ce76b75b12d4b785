import Stations

/// ③申請日 lies before ①有効化日.
struct BillingBeforeActivation: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "billing-before-activation",
    severity: .error,
    title: Words(ja: "③申請日が①有効化日より前です", en: "③ applied for before activation"),
    summary: Words(
      ja: "③申請日が①有効化日より前の日付になっています。",
      en: "Step ③ is applied for before the account is activated."),
    why: Words(
      ja: "③は有効なアカウントでログインしてから申請するため、どちらかの日付に誤りがあります。",
      en: "③ takes an active account, so one of the dates is wrong."),
    remedy: Words(
      ja: "①有効化日と③申請日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p2, p25")],
    columns: [.billingAppliedOn],
    examples: [
      .good([.accountActivatedOn: "2026-11-17", .billingAppliedOn: "2026-11-17"]),
      .good([.billingInUse: "有", .accountActivatedOn: "2026-11-17", .billingAppliedOn: "2026-11-16"]),
      .bad([.accountActivatedOn: "2026-11-17", .billingAppliedOn: "2026-11-16"], at: .billingAppliedOn),
    ])

  static let first = Column.accountActivatedOn
  static let second = Column.billingAppliedOn

  static func applies(to row: StationRow) -> Bool { !row.facts.billsOnlineAlready }
}
