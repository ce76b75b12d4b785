import Stations

/// ③郵送物受領日 is filled while ③申請日 is blank.
struct BillingDocumentsWithoutApplication: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "billing-documents-without-application",
    severity: .error,
    title: Words(ja: "③申請日が空欄です", en: "Billing papers without application"),
    summary: Words(
      ja: "③郵送物受領日が入力されているのに、③申請日が空欄です。",
      en: "The billing papers are received, but ③ is not applied for."),
    why: Words(
      ja: "申請せずに郵送物は届かないため、どちらかの入力に誤りがあります。",
      en: "No papers come without application, so one of the cells is wrong."),
    remedy: Words(
      ja: "ステーションに届いた「オンライン請求申請受付のご案内」のメールの日付を確かめて、入力してください。",
      en: "Ask the station for the date of the mail “オンライン請求申請受付のご案内” and fill it in."),
    sources: [.guide("p25, p30")],
    columns: [.billingAppliedOn],
    examples: [
      .good([.billingAppliedOn: "2026-10-02", .billingDocumentsReceivedOn: "2026-11-12"]),
      .good([.billingInUse: "有", .billingDocumentsReceivedOn: "2026-11-12"]),
      .bad([.billingDocumentsReceivedOn: "2026-11-12"], at: .billingAppliedOn),
    ])

  static let missing = Column.billingAppliedOn
  static let trigger: ColumnSet = [.billingDocumentsReceivedOn]

  static func dependents(in row: StationRow) -> ColumnSet {
    row.facts.billsOnlineAlready ? [] : [.billingDocumentsReceivedOn]
  }
}
