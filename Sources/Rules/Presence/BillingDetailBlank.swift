import Stations

/// A blank cell that step ③ needs, in a row in which the step has begun.
struct BillingDetailBlank: RowRule, BlankDetail {
  static let about = RuleDescription(
    id: "billing-detail-blank",
    severity: .error,
    title: Words(ja: "③オンライン請求の項目が空欄です", en: "A detail of step ③ is blank"),
    summary: Words(
      ja: "③の日付が入力されているのに、請求開始年月、レセコン名、レセコンメーカー、OS・ブラウザのいずれかが空欄です。",
      en: "Step ③ has a date, but its first month, software, maker or OS and browser is blank."),
    why: Words(
      ja: "どれもポータルの必須項目で、空欄のままでは申請が受け付けられたと確かめられません。",
      en: "The portal demands them all; without them nobody can tell whether the application was taken."),
    remedy: Words(
      ja: "オンライン請求の申請内容をステーションに確かめて入力してください。",
      en: "Ask the station what it applied for, and fill it in."),
    sources: [.guide("p28, p29")],
    columns: [.billingStartMonth, .billingSoftware, .billingVendor, .billingOSBrowser],
    examples: [
      .good([:]),
      .good(filled),
      .good([.billingAppliedOn: "2026-11-10", .billingInUse: "有"]),
      .bad(filled.merging([.billingStartMonth: ""]) { $1 }, at: .billingStartMonth),
      .bad(filled.merging([.billingSoftware: ""]) { $1 }, at: .billingSoftware),
      .bad(
        filled.merging([.billingAppliedOn: "", .billingDocumentsReceivedOn: "2026-11-20", .billingVendor: ""]) { $1 },
        at: .billingVendor),
    ])

  private static let filled: [Column: String] = [
    .billingAppliedOn: "2026-11-10", .billingStartMonth: "2027-03", .billingSoftware: "見本レセコン",
    .billingVendor: "株式会社架空", .billingOSBrowser: "Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge (Chromium)",
  ]

  static let step = Step.billing

  static func applies(to row: StationRow) -> Bool { !row.facts.billsOnlineAlready }
}
