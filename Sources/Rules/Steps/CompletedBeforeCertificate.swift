import Stations

/// 工事完了日 lies before ④通知書受領日.
struct CompletedBeforeCertificate: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "completed-before-certificate",
    severity: .warning,
    title: Words(ja: "工事完了日が④通知書受領日より前です", en: "Visit done before the certificate came"),
    summary: Words(
      ja: "工事完了日が④通知書受領日より前の日付になっています。",
      en: "The visit is done before the certificate’s notice is received."),
    why: Words(
      ja: "工事には電子証明書の通知書が必要なため、どちらかの日付に誤りがあります。",
      en: "The visit takes the certificate’s notice, so one of the dates is wrong."),
    remedy: Words(
      ja: "④通知書受領日と工事完了日の日付を控えやメールで確かめ、誤っている方を直してください。",
      en: "Check both dates against receipts and mails and correct the wrong one."),
    sources: [.guide("p1")],
    columns: [.constructionCompletedOn],
    examples: [
      .good([
        .constructionOn: "2026-11-19", .certificateReceivedOn: "2026-11-12", .constructionCompletedOn: "2026-11-19",
      ]),
      .bad(
        [.constructionOn: "2026-11-19", .certificateReceivedOn: "2026-11-20", .constructionCompletedOn: "2026-11-19"],
        at: .constructionCompletedOn),
    ])

  static let first = Column.certificateReceivedOn
  static let second = Column.constructionCompletedOn
}
