import Stations

/// ①有効化日 lies before ①登録申請日.
struct ActivationBeforeRegistration: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "activation-before-registration",
    severity: .error,
    title: Words(ja: "①有効化日が①登録申請日より前です", en: "Activated before registration"),
    summary: Words(
      ja: "①有効化日が①登録申請日より前の日付になっています。",
      en: "The account is activated before it is registered."),
    why: Words(
      ja: "有効化の案内は登録の後に届くため、どちらかの日付に誤りがあります。",
      en: "The activation mail follows the registration, so one of the dates is wrong."),
    remedy: Words(
      ja: "①登録申請日と①有効化日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p9–10")],
    columns: [.accountActivatedOn],
    examples: [
      .good([.accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-09"]),
      .bad([.accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-08"], at: .accountActivatedOn),
    ])

  static let first = Column.accountRegisteredOn
  static let second = Column.accountActivatedOn
}
