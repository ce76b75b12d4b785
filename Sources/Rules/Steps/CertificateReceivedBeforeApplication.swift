import Stations

/// ④通知書受領日 lies before ④申請日.
struct CertificateReceivedBeforeApplication: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "certificate-received-before-application",
    severity: .error,
    title: Words(ja: "④通知書受領日が④申請日より前です", en: "Certificate received before application"),
    summary: Words(
      ja: "④通知書受領日が④申請日より前の日付になっています。",
      en: "The certificate’s notice is received before it is applied for."),
    why: Words(
      ja: "通知書は申請の後に届くため、どちらかの日付に誤りがあります。",
      en: "The notice follows the application, so one of the dates is wrong."),
    remedy: Words(
      ja: "④申請日と④通知書受領日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p37")],
    columns: [.certificateReceivedOn],
    examples: [
      .good([.certificateAppliedOn: "2026-11-10", .certificateReceivedOn: "2026-11-17"]),
      .bad([.certificateAppliedOn: "2026-11-10", .certificateReceivedOn: "2026-11-09"], at: .certificateReceivedOn),
    ])

  static let first = Column.certificateAppliedOn
  static let second = Column.certificateReceivedOn
}
