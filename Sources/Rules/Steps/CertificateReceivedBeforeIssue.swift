import Stations

/// ④通知書受領日 lies before ④発行日.
struct CertificateReceivedBeforeIssue: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "certificate-received-before-issue",
    severity: .error,
    title: Words(ja: "④通知書受領日が④発行日より前です", en: "Certificate received before issue"),
    summary: Words(
      ja: "④通知書受領日が④発行日より前の日付になっています。",
      en: "The certificate’s notice is received before the certificate is issued."),
    why: Words(
      ja: "通知書は発行の後に届くため、どちらかの日付に誤りがあります。",
      en: "The notice follows the issue, so one of the dates is wrong."),
    remedy: Words(
      ja: "④発行日と④通知書受領日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p37")],
    columns: [.certificateReceivedOn],
    examples: [
      .good([.certificateIssuedOn: "2026-11-12", .certificateReceivedOn: "2026-11-17"]),
      .bad(
        [
          .certificateAppliedOn: "2026-11-09", .certificateIssuedOn: "2026-11-12", .certificateReceivedOn: "2026-11-11",
        ], at: .certificateReceivedOn),
    ])

  static let first = Column.certificateIssuedOn
  static let second = Column.certificateReceivedOn
}
