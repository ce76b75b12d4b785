import Stations

/// ②申請日 lies before ①有効化日.
struct EligibilityBeforeActivation: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "eligibility-before-activation",
    severity: .error,
    title: Words(ja: "②申請日が①有効化日より前です", en: "② applied for before activation"),
    summary: Words(
      ja: "②申請日が①有効化日より前の日付になっています。",
      en: "Step ② is applied for before the account is activated."),
    why: Words(
      ja: "②は有効なアカウントでログインしてから申請するため、どちらかの日付に誤りがあります。",
      en: "② takes an active account, so one of the dates is wrong."),
    remedy: Words(
      ja: "①有効化日と②申請日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p2, p13")],
    columns: [.eligibilityAppliedOn],
    examples: [
      .good([.accountActivatedOn: "2026-11-17", .eligibilityAppliedOn: "2026-11-17"]),
      .bad([.accountActivatedOn: "2026-11-17", .eligibilityAppliedOn: "2026-11-16"], at: .eligibilityAppliedOn),
    ])

  static let first = Column.accountActivatedOn
  static let second = Column.eligibilityAppliedOn
}
