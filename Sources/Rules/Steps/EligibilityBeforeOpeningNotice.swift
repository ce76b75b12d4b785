import Stations

/// ②申請日 lies before 開通案内受領日.
struct EligibilityBeforeOpeningNotice: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "eligibility-before-opening-notice",
    severity: .error,
    title: Words(ja: "②申請日が開通案内受領日より前です", en: "② applied for before the opening notice"),
    summary: Words(
      ja: "②申請日が開通案内受領日より前の日付になっています。",
      en: "Step ② is applied for before the new line’s opening notice came."),
    why: Words(
      ja: "新設回線のお客さまIDは開通のご案内で分かるため、届く前の申請は番号が誤っているおそれがあります。",
      en: "The notice tells the CAF number; an application before it may hold a wrong one."),
    remedy: Words(
      ja: "開通案内受領日と②申請日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p2, p19")],
    columns: [.eligibilityAppliedOn],
    examples: [
      .good([.newLine: "有", .openingNoticeOn: "2026-11-17", .eligibilityAppliedOn: "2026-11-17"]),
      .good([.newLine: "無", .openingNoticeOn: "2026-11-17", .eligibilityAppliedOn: "2026-11-16"]),
      .bad(
        [.newLine: "有", .openingNoticeOn: "2026-11-17", .eligibilityAppliedOn: "2026-11-16"],
        at: .eligibilityAppliedOn),
    ])

  static let first = Column.openingNoticeOn
  static let second = Column.eligibilityAppliedOn

  static func applies(to row: StationRow) -> Bool { row.isBlank(.newLine) || row.facts.hasNewLine }
}
