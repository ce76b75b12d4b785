import Stations

/// The billing papers have not come by the day on which they were expected.
struct BillingDocumentsOverdue: RowRule, LateAnswer {
  static let about = RuleDescription(
    id: "billing-documents-overdue",
    severity: .warning,
    title: Words(ja: "オンライン請求の郵送物が届いていません", en: "Billing papers are late"),
    summary: Words(
      ja: "③の申請から見込みの日を過ぎても、郵送物が届いていません。",
      en: "The billing papers have not come by the day on which they were expected."),
    why: Words(
      ja: "IDとパスワードがないと、オンライン請求を始められません。",
      en: "Without ID and password billing online cannot start."),
    remedy: Words(
      ja: "送付先の住所と郵便受けを、ステーションに確かめてください。",
      en: "Have the station check the address and its letter box."),
    sources: [.guide("p9, p11, p25")],
    columns: [.billingDocumentsReceivedOn],
    examples: [
      .good([.billingAppliedOn: "2026-11-16"]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-10-05"]),
      .bad([.billingAppliedOn: "2026-10-05"], at: .billingDocumentsReceivedOn),
    ])

  static let begun = Column.billingAppliedOn
  static let awaited = Column.billingDocumentsReceivedOn

  static func expected(_ begun: Day, _ row: StationRow, _ schedule: Schedule) -> Day? {
    row.facts.billsOnlineAlready ? nil : schedule.billingDocumentsExpected(applied: begun)
  }
}
