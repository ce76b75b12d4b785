import Stations

/// ②設定情報印刷日 lies before ②マスタアカウント通知日.
struct PrintedBeforeNotice: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "printed-before-notice",
    severity: .error,
    title: Words(ja: "②設定情報印刷日が②マスタアカウント通知日より前です", en: "Printed before the notice"),
    summary: Words(
      ja: "②設定情報印刷日が②マスタアカウント通知日より前の日付になっています。",
      en: "The settings are printed before the master account is notified."),
    why: Words(
      ja: "通知の前に印刷できるのは本番環境のものではないため、工事で使えないおそれがあります。",
      en: "What could be printed earlier is not the real one and may be useless to the worker."),
    remedy: Words(
      ja: "②マスタアカウント通知日と②設定情報印刷日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p22–23")],
    columns: [.masterAccountPrintedOn],
    examples: [
      .good([.masterAccountNotifiedOn: "2026-11-16", .masterAccountPrintedOn: "2026-11-16"]),
      .bad(
        [.masterAccountNotifiedOn: "2026-11-16", .masterAccountPrintedOn: "2026-11-13"], at: .masterAccountPrintedOn),
    ])

  static let first = Column.masterAccountNotifiedOn
  static let second = Column.masterAccountPrintedOn
}
