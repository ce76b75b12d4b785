import Stations

/// ③郵送物受領日 lies before ③申請日.
struct BillingDocumentsBeforeApplication: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "billing-documents-before-application",
    severity: .error,
    title: Words(ja: "③郵送物受領日が③申請日より前です", en: "Billing papers before application"),
    summary: Words(
      ja: "③郵送物受領日が③申請日より前の日付になっています。",
      en: "The billing papers are received before ③ is applied for."),
    why: Words(
      ja: "郵送物は申請の後に届くため、どちらかの日付に誤りがあります。",
      en: "The papers follow the application, so one of the dates is wrong."),
    remedy: Words(
      ja: "③申請日と③郵送物受領日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p25")],
    columns: [.billingDocumentsReceivedOn],
    examples: [
      .good([.billingAppliedOn: "2026-10-09", .billingDocumentsReceivedOn: "2026-11-13"]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-11-16", .billingDocumentsReceivedOn: "2026-11-13"]),
      .bad(
        [.billingAppliedOn: "2026-11-16", .billingDocumentsReceivedOn: "2026-11-13"], at: .billingDocumentsReceivedOn),
    ])

  static let first = Column.billingAppliedOn
  static let second = Column.billingDocumentsReceivedOn

  static func applies(to row: StationRow) -> Bool { !row.facts.billsOnlineAlready }
}
