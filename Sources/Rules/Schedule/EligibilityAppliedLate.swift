import Stations

/// ②申請日 lies after the last safe day before 工事日.
struct EligibilityAppliedLate: RowRule, LateApplication {
  static let about = RuleDescription(
    id: "eligibility-applied-late",
    severity: .warning,
    title: Words(ja: "②の申請が期限より遅れています", en: "② applied for late"),
    summary: Words(
      ja: "②の申請が、申請の期限（手順ガイドでは工事日の14日前）より後になっています。",
      en: "Step ② was applied for after the last safe day (14 days before the visit in the guide)."),
    why: Words(
      ja: "書類が工事日までに届かず、工事ができないおそれがあります。",
      en: "The paper may not be there on the day of the visit."),
    remedy: Words(
      ja: "書類の到着を確かめ、間に合わない場合は工事日の変更をご検討ください。",
      en: "Watch for the paper; where it comes too late, consider another day for the visit."),
    sources: [.guide("cover, p1")],
    columns: [.eligibilityAppliedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-16", .constructionOn: "2026-11-30"]),
      .good([
        .eligibilityAppliedOn: "2026-11-17", .constructionOn: "2026-11-20", .constructionCompletedOn: "2026-11-20",
      ]),
      .bad([.eligibilityAppliedOn: "2026-11-17", .constructionOn: "2026-11-30"], at: .eligibilityAppliedOn),
    ])

  static let applied = Column.eligibilityAppliedOn
  static let received = Column.masterAccountNotifiedOn
  static let paper = "マスタアカウント情報"
}
