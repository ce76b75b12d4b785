import Stations

/// ④ダウンロード有効期限 lies before ④発行日.
struct DownloadDeadlineBeforeIssue: RowRule, DateOrder {
  static let about = RuleDescription(
    id: "download-deadline-before-issue",
    severity: .error,
    title: Words(ja: "④ダウンロード有効期限が発行日より前です", en: "Download ends before the issue"),
    summary: Words(
      ja: "④ダウンロード有効期限が④発行日より前になっています。",
      en: "The download deadline is before the issue."),
    why: Words(
      ja: "発行より前に期限が切れることはないため、どちらかの日付に誤りがあります。",
      en: "Nothing ends before its issue, so one of the dates is wrong."),
    remedy: Words(
      ja: "「電子証明書取得に関する情報」を見て、誤っている方を直してください。",
      en: "Check “電子証明書取得に関する情報” and correct the wrong one."),
    sources: [.guide("p1, p37")],
    columns: [.certificateDownloadBy],
    examples: [
      .good([.certificateIssuedOn: "2026-11-16", .certificateDownloadBy: "2027-05-15"]),
      .bad(
        [.constructionOn: "", .certificateIssuedOn: "2026-11-16", .certificateDownloadBy: "2026-05-15"],
        at: .certificateDownloadBy),
    ])

  static let first = Column.certificateIssuedOn
  static let second = Column.certificateDownloadBy
}
