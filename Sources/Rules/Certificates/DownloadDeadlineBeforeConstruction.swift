import Stations

/// ④ダウンロード有効期限 lies before 工事日.
struct DownloadDeadlineBeforeConstruction: RowRule {
  static let about = RuleDescription(
    id: "download-deadline-before-construction",
    severity: .error,
    title: Words(ja: "④ダウンロード有効期限が工事日より前です", en: "Download ends before the visit"),
    summary: Words(
      ja: "④ダウンロード有効期限が工事日より前になっています。",
      en: "The certificate can be downloaded only until a day before the visit."),
    why: Words(
      ja: "工事の当日に電子証明書をダウンロードできず、端末を設定できません。",
      en: "It cannot be downloaded on the day of the visit, so the terminal cannot be set up."),
    remedy: Words(
      ja: "電子証明書を申請し直すか、工事日を早めてください。",
      en: "Apply for a new certificate or move the visit to an earlier day."),
    sources: [.guide("p1, p37")],
    columns: [.certificateDownloadBy],
    examples: [
      .good([.certificateDownloadBy: "2027-03-31"]),
      .good([
        .constructionOn: "2026-11-20", .constructionCompletedOn: "2026-11-20", .certificateDownloadBy: "2026-11-19",
      ]),
      .bad([.certificateDownloadBy: "2027-03-30"], at: .certificateDownloadBy),
    ])

  static let trigger: ColumnSet = [.certificateDownloadBy]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let last = row.day(.certificateDownloadBy), let construction = row.facts.constructionOn, last < construction,
      row.facts.constructionCompletedOn == nil
    else { return }
    report.add(
      row, .certificateDownloadBy,
      ja: "④ダウンロード有効期限\(last)が工事日\(construction)より前です。当日に電子証明書をダウンロードできないため、申請し直すか工事日を早めてください。",
      en: "The download ends on \(last), before the visit on \(construction); "
        + "apply for a new certificate or move the visit to an earlier day.")
  }
}
