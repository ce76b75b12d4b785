import Stations

/// ②設定情報印刷日 is filled while ②マスタアカウント通知日 is blank.
struct PrintedWithoutNotice: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "printed-without-notice",
    severity: .error,
    title: Words(ja: "②マスタアカウント通知日が空欄です", en: "Printed without notice"),
    summary: Words(
      ja: "②設定情報印刷日が入力されているのに、②マスタアカウント通知日が空欄です。",
      en: "The settings are printed, but the notice of the master account is not dated."),
    why: Words(
      ja: "通知の前に本番環境のユーザ設定情報は印刷できないため、別の書類を印刷したおそれがあります。",
      en: "Nothing can be printed before the notice, so it may be another paper."),
    remedy: Words(
      ja: "ステーションに届いた「【オンライン資格確認】マスタアカウント情報の完了届」のメールの日付を確かめて、入力してください。",
      en: "Ask the station for the date of the mail “【オンライン資格確認】マスタアカウント情報の完了届” and fill it in."),
    sources: [.guide("p22–23")],
    columns: [.masterAccountNotifiedOn],
    examples: [
      .good([
        .eligibilityAppliedOn: "2026-11-02", .masterAccountNotifiedOn: "2026-11-10",
        .masterAccountPrintedOn: "2026-11-10",
      ]),
      .bad([.eligibilityAppliedOn: "2026-11-17", .masterAccountPrintedOn: "2026-11-20"], at: .masterAccountNotifiedOn),
    ])

  static let missing = Column.masterAccountNotifiedOn
  static let trigger: ColumnSet = [.masterAccountPrintedOn]

  static func dependents(in row: StationRow) -> ColumnSet {
    [.masterAccountPrintedOn]
  }
}
