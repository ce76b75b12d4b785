import Stations

/// ②マスタアカウント通知日 or ②設定情報印刷日 is filled while ②申請日 is blank.
struct MasterAccountWithoutApplication: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "master-account-without-application",
    severity: .error,
    title: Words(ja: "②申請日が空欄です（マスタアカウント）", en: "Master account without application"),
    summary: Words(
      ja: "②マスタアカウント通知日または②設定情報印刷日が入力されているのに、②申請日が空欄です。",
      en: "The master account is notified or printed, but the application for ② is not dated."),
    why: Words(
      ja: "申請せずにマスタアカウント情報は通知されないため、どちらかの入力に誤りがあります。",
      en: "No master account comes without application, so one of the cells is wrong."),
    remedy: Words(
      ja: "ステーションに届いた「【オンライン資格確認】利用申請の受付完了届」のメールの日付を確かめて、入力してください。",
      en: "Ask the station for the date of the mail “【オンライン資格確認】利用申請の受付完了届” and fill it in."),
    sources: [.guide("p15, p22")],
    columns: [.eligibilityAppliedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-02", .masterAccountNotifiedOn: "2026-11-10"]),
      .bad([.masterAccountNotifiedOn: "2026-11-10"], at: .eligibilityAppliedOn),
      .bad([.masterAccountPrintedOn: "2026-11-10"], at: .eligibilityAppliedOn),
    ])

  static let missing = Column.eligibilityAppliedOn
  static let trigger: ColumnSet = [.masterAccountNotifiedOn, .masterAccountPrintedOn]

  static func dependents(in row: StationRow) -> ColumnSet {
    let account: ColumnSet = [.masterAccountNotifiedOn, .masterAccountPrintedOn]
    return row.usable.intersects(account) ? account.union(StepDates.certificate) : []
  }
}
