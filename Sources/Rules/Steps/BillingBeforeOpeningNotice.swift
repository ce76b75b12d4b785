import Stations

/// ③申請日 lies before 開通案内受領日.
struct BillingBeforeOpeningNotice: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "billing-before-opening-notice",
    severity: .error,
    title: Words(ja: "③申請日が開通案内受領日より前です", en: "③ applied for before the opening notice"),
    summary: Words(
      ja: "③申請日が開通案内受領日より前の日付になっています。",
      en: "Step ③ is applied for before the new line’s opening notice came."),
    why: Words(
      ja: "開通のご案内が届くまでは③を申請できないため、どちらかの日付に誤りがあります。",
      en: "③ cannot be applied for before the notice, so one of the dates is wrong."),
    remedy: Words(
      ja: "開通案内受領日と③申請日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p2, p29")],
    columns: [.billingAppliedOn],
    examples: [
      .good([.newLine: "有", .openingNoticeOn: "2026-11-17", .billingAppliedOn: "2026-11-17"]),
      .good([.billingInUse: "有", .newLine: "有", .openingNoticeOn: "2026-11-17", .billingAppliedOn: "2026-11-16"]),
      .bad([.newLine: "有", .openingNoticeOn: "2026-11-17", .billingAppliedOn: "2026-11-16"], at: .billingAppliedOn),
    ])

  static let first = Column.openingNoticeOn
  static let second = Column.billingAppliedOn

  static func applies(to row: StationRow) -> Bool {
    (row.isBlank(.newLine) || row.facts.hasNewLine) && !row.facts.billsOnlineAlready
  }
}
