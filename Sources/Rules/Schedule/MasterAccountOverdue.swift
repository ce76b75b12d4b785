import Stations

/// The master account is not notified by the day on which it was expected.
struct MasterAccountOverdue: RowRule, LateAnswer {
  static let about = RuleDescription(
    id: "master-account-overdue",
    severity: .warning,
    title: Words(ja: "マスタアカウント情報が届いていません", en: "Master account is late"),
    summary: Words(
      ja: "②の申請から見込みの日（手順ガイドでは5営業日後）を過ぎても、マスタアカウント情報が通知されていません。",
      en: "The master account is not notified by the day expected after ② (five business days in the guide)."),
    why: Words(
      ja: "通知がないとユーザ設定情報を印刷できず、工事ができません。",
      en: "Without it the settings cannot be printed and the visit fails."),
    remedy: Words(
      ja: "迷惑メールに入っていないか、ステーションに確かめてください。",
      en: "Have the station look among its junk mail."),
    sources: [.guide("p11, p15")],
    columns: [.masterAccountNotifiedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-16"]),
      .good([.eligibilityAppliedOn: "2026-11-02", .masterAccountNotifiedOn: "2026-11-10"]),
      .bad([.eligibilityAppliedOn: "2026-11-13"], at: .masterAccountNotifiedOn),
    ])

  static let begun = Column.eligibilityAppliedOn
  static let awaited = Column.masterAccountNotifiedOn

  static func expected(_ begun: Day, _ row: StationRow, _ schedule: Schedule) -> Day? {
    // A printed paper shows that the notice has come: then its date is missing, not late.
    row.isOpen(.masterAccountPrintedOn) ? schedule.masterAccountExpected(applied: begun) : nil
  }
}
