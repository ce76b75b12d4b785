import Stations

/// ④申請日 lies after the last safe day before 工事日.
struct CertificateAppliedLate: RowRule, LateApplication {
  static let about = RuleDescription(
    id: "certificate-applied-late",
    severity: .warning,
    title: Words(ja: "④の申請が期限より遅れています", en: "④ applied for late"),
    summary: Words(
      ja: "④の申請が、申請の期限（手順ガイドでは工事日の14日前）より後になっています。",
      en: "Step ④ was applied for after the last safe day (14 days before the visit in the guide)."),
    why: Words(
      ja: "書類が工事日までに届かず、工事ができないおそれがあります。",
      en: "The paper may not be there on the day of the visit."),
    remedy: Words(
      ja: "書類の到着を確かめ、間に合わない場合は工事日の変更をご検討ください。",
      en: "Watch for the paper; where it comes too late, consider another day for the visit."),
    sources: [.guide("cover, p1")],
    columns: [.certificateAppliedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-06", .certificateAppliedOn: "2026-11-16", .constructionOn: "2026-11-30"]),
      .good([
        .eligibilityAppliedOn: "2026-11-06", .certificateAppliedOn: "2026-11-17", .constructionOn: "2026-11-20",
        .constructionCompletedOn: "2026-11-20",
      ]),
      .bad(
        [.eligibilityAppliedOn: "2026-11-06", .certificateAppliedOn: "2026-11-17", .constructionOn: "2026-11-30"],
        at: .certificateAppliedOn),
    ])

  static let applied = Column.certificateAppliedOn
  static let received = Column.certificateReceivedOn
  static let paper = "電子証明書の通知書"
}
