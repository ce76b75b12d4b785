import Stations

/// ②マスタアカウント通知日 lies before ②申請日.
struct MasterAccountBeforeApplication: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "master-account-before-application",
    severity: .error,
    title: Words(ja: "②マスタアカウント通知日が②申請日より前です", en: "Master account before application"),
    summary: Words(
      ja: "②マスタアカウント通知日が②申請日より前の日付になっています。",
      en: "The master account is notified before ② is applied for."),
    why: Words(
      ja: "通知は申請の審査の後に届くため、どちらかの日付に誤りがあります。",
      en: "The notice follows the application, so one of the dates is wrong."),
    remedy: Words(
      ja: "②申請日と②マスタアカウント通知日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p15, p22")],
    columns: [.masterAccountNotifiedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-09", .masterAccountNotifiedOn: "2026-11-16"]),
      .bad(
        [.eligibilityAppliedOn: "2026-11-09", .masterAccountNotifiedOn: "2026-11-06"], at: .masterAccountNotifiedOn),
    ])

  static let first = Column.eligibilityAppliedOn
  static let second = Column.masterAccountNotifiedOn
}
