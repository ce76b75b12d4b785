import Stations

/// ② or ③ has a date while ①有効化日 is blank.
struct ApplicationWithoutActivation: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "application-without-activation",
    severity: .error,
    title: Words(ja: "①有効化日が空欄です", en: "Applied without an active account"),
    summary: Words(
      ja: "②または③の日付が入力されているのに、①有効化日が空欄です。",
      en: "Step ② or ③ has a date, but the account is not activated."),
    why: Words(
      ja: "②と③はポータルにログインしてから申請するため、有効なアカウントが必要です。",
      en: "Both are applied for on the portal, which takes an active account."),
    remedy: Words(
      ja: "アカウントを有効化した日をステーションに確かめて入力してください。",
      en: "Ask the station when the account was activated and fill it in."),
    sources: [.guide("p2, p13")],
    columns: [.accountActivatedOn],
    examples: [
      .good([
        .accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-09", .eligibilityAppliedOn: "2026-11-10",
      ]),
      .good([.billingInUse: "有", .billingAppliedOn: "2026-11-10"]),
      .bad([.accountRegisteredOn: "2026-11-22", .eligibilityAppliedOn: "2026-11-22"], at: .accountActivatedOn),
      .bad(
        [.accountRegisteredOn: "2026-11-22", .eligibilityAppliedOn: "2026-11-22", .billingAppliedOn: "2026-11-22"],
        at: .accountActivatedOn),
    ])

  static let missing = Column.accountActivatedOn
  static let trigger: ColumnSet = StepDates.eligibility.union(StepDates.billing)

  static func dependents(in row: StationRow) -> ColumnSet {
    StepDates.applications(in: row)
  }
}
