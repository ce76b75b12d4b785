import Stations

/// ④発行日 lies before ④申請日.
struct CertificateIssuedBeforeApplication: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "certificate-issued-before-application",
    severity: .error,
    title: Words(ja: "④発行日が④申請日より前です", en: "Certificate issued before application"),
    summary: Words(
      ja: "④発行日が④申請日より前の日付になっています。",
      en: "The certificate is issued before it is applied for."),
    why: Words(
      ja: "発行は申請の後になるため、どちらかの日付に誤りがあります。",
      en: "It is issued after the application, so one of the dates is wrong."),
    remedy: Words(
      ja: "④申請日と④発行日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p37")],
    columns: [.certificateIssuedOn],
    examples: [
      .good([.certificateAppliedOn: "2026-11-17", .certificateIssuedOn: "2026-11-18"]),
      .bad([.certificateAppliedOn: "2026-11-17", .certificateIssuedOn: "2026-11-16"], at: .certificateIssuedOn),
    ])

  static let first = Column.certificateAppliedOn
  static let second = Column.certificateIssuedOn
}
