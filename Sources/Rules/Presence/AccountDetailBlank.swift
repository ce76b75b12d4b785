import Stations

/// A blank cell that step ① needs, in a row in which the step has begun.
struct AccountDetailBlank: RowRule, BlankDetail {
  static let about = RuleDescription(
    id: "account-detail-blank",
    severity: .error,
    title: Words(ja: "①アカウント登録の項目が空欄です", en: "A detail of step ① is blank"),
    summary: Words(
      ja: "①の日付が入力されているのに、開設者、担当者、郵便番号、電話番号、メールアドレスのいずれかが空欄です。",
      en: "Step ① has a date, but founder, contact, postal code, telephone number or mail address is blank."),
    why: Words(
      ja: "ポータルに登録した内容が分からないと、登録のやり直しや問い合わせができません。",
      en: "Without what was registered on the portal, nobody can register again or ask about it."),
    remedy: Words(
      ja: "ポータルに登録した内容をステーションに確かめて入力してください。",
      en: "Ask the station what it registered on the portal, and fill it in."),
    sources: [.guide("p7")],
    columns: [.founder, .contactFamilyName, .contactGivenName, .postalCode, .phone, .email],
    examples: [
      .good([:]),
      .good(filled),
      .bad(filled.merging([.founder: ""]) { $1 }, at: .founder),
      .bad(filled.merging([.phone: ""]) { $1 }, at: .phone),
      .bad(
        filled.merging([.accountRegisteredOn: "", .accountActivatedOn: "2026-11-02", .email: ""]) { $1 }, at: .email),
      .bad(filled.merging([.accountRegisteredOn: "済", .postalCode: ""]) { $1 }, at: .postalCode),
      .good([.accountRegisteredOn: "未定"]),
    ])

  private static let filled: [Column: String] = [
    .accountRegisteredOn: "2026-11-02", .founder: "医療法人見本会", .contactFamilyName: "見本", .contactGivenName: "花子",
    .postalCode: "5300001", .phone: "0660000001", .email: "kita@example.jp",
  ]

  static let step = Step.account
}
