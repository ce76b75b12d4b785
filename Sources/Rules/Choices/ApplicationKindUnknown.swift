import Stations

/// ②申請区分 or ③申請区分 that the portal does not have.
struct ApplicationKindUnknown: CellRule, UnknownChoice {
  static let about = RuleDescription(
    id: "application-kind-unknown",
    severity: .error,
    title: Words(ja: "申請区分が選択肢にありません", en: "Kind of application is unknown"),
    summary: Words(
      ja: "②申請区分が「新規」「変更」、または③申請区分が「開始」「変更」のどれでもありません。",
      en: "The kind of application is none of the portal’s choices."),
    why: Words(
      ja: "申請区分が違うと、別の様式で申請されてしまいます。",
      en: "With a wrong kind the station would apply on another form."),
    remedy: Words(
      ja: "②は「新規」、③は「開始」を選び、登録済みの内容を変えるときだけ「変更」を選んでください。",
      en: "Choose “新規” for ② and “開始” for ③; “変更” only to change an earlier application."),
    sources: [.guide("p17, p28")],
    columns: [.eligibilityKind, .billingKind],
    examples: [
      .good([.eligibilityKind: "新規", .billingKind: "開始"]),
      .bad([.eligibilityKind: "開始"], at: .eligibilityKind),
      .bad([.billingKind: "新規"], at: .billingKind),
    ])
}
