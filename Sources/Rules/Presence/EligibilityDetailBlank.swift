import Stations

/// A blank cell that step ② needs, in a row in which the step has begun.
struct EligibilityDetailBlank: RowRule, BlankDetail {
  static let about = RuleDescription(
    id: "eligibility-detail-blank",
    severity: .error,
    title: Words(ja: "②利用申請の項目が空欄です", en: "A detail of step ② is blank"),
    summary: Words(
      ja: "②の日付が入力されているのに、お客さまID、電気通信回線種別、フレッツ・v6オプションのいずれかが空欄です。",
      en: "Step ② has a date, but customer ID, line type or v6 option is blank."),
    why: Words(
      ja: "回線の申請内容を確かめられず、誤りがあっても工事の当日まで気づけません。",
      en: "What was applied for cannot be checked, so a mistake shows only on the day of the visit."),
    remedy: Words(
      ja: "ステーションに届いた「【オンライン資格確認】利用申請の受付完了届」のメールで申請内容を確かめて、入力してください。",
      en: "Ask the station what the mail “【オンライン資格確認】利用申請の受付完了届” says and fill it in."),
    sources: [.guide("p19")],
    columns: [.customerID, .lineType, .v6Option],
    examples: [
      .good([:]),
      .good(filled),
      .bad(filled.merging([.customerID: ""]) { $1 }, at: .customerID),
      .bad(filled.merging([.lineType: ""]) { $1 }, at: .lineType),
      .bad(
        filled.merging([.eligibilityAppliedOn: "", .masterAccountPrintedOn: "2026-11-20", .v6Option: ""]) { $1 },
        at: .v6Option),
    ])

  private static let filled: [Column: String] = [
    .eligibilityAppliedOn: "2026-11-09", .customerID: "CAF5000123456", .lineType: "1", .v6Option: "1",
  ]

  static let step = Step.eligibility
}
