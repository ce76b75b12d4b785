import Stations

/// ④申請日 lies before ②申請日.
struct CertificateBeforeEligibility: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "certificate-before-eligibility",
    severity: .error,
    title: Words(ja: "④申請日が②申請日より前です", en: "Certificate applied for before ②"),
    summary: Words(
      ja: "④申請日が②申請日より前の日付になっています。",
      en: "The certificate is applied for before ②."),
    why: Words(
      ja: "電子証明書は②の申請の後にしか申請できないため、どちらかの日付に誤りがあります。",
      en: "Certificates can be applied for only after ②, so one of the dates is wrong."),
    remedy: Words(
      ja: "②申請日と④申請日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p31–32")],
    columns: [.certificateAppliedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-17", .certificateAppliedOn: "2026-11-17"]),
      .bad([.eligibilityAppliedOn: "2026-11-17", .certificateAppliedOn: "2026-11-16"], at: .certificateAppliedOn),
    ])

  static let first = Column.eligibilityAppliedOn
  static let second = Column.certificateAppliedOn
}
