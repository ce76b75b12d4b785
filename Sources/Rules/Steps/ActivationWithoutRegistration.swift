import Stations

/// ①有効化日 is filled while ①登録申請日 is blank.
struct ActivationWithoutRegistration: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "activation-without-registration",
    severity: .error,
    title: Words(ja: "①登録申請日が空欄です", en: "Activated without registration"),
    summary: Words(
      ja: "①有効化日が入力されているのに、①登録申請日が空欄です。",
      en: "The account is activated, but the date of its registration is blank."),
    why: Words(
      ja: "登録せずに有効化はできないため、どちらかの入力に誤りがあります。",
      en: "No account is activated without registration, so one of the cells is wrong."),
    remedy: Words(
      ja: "ステーションに届いた「メールアドレス登録確認メール」の日付を確かめて、入力してください。",
      en: "Ask the station for the date of the mail “メールアドレス登録確認メール” and fill it in."),
    sources: [.guide("p9–10")],
    columns: [.accountRegisteredOn],
    examples: [
      .good([.accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-09"]),
      .good([.accountRegisteredOn: "済", .accountActivatedOn: "2026-11-09"]),
      .bad([.accountActivatedOn: "2026-11-09"], at: .accountRegisteredOn),
    ])

  static let missing = Column.accountRegisteredOn
  static let trigger: ColumnSet = [.accountActivatedOn]

  static func dependents(in row: StationRow) -> ColumnSet {
    [.accountActivatedOn]
  }
}
