import Stations

/// The days for the download after ④発行日 end before 工事日.
struct CertificateIssuedTooEarly: RowRule {
  static let about = RuleDescription(
    id: "certificate-issued-too-early",
    severity: .error,
    title: Words(ja: "電子証明書の発行が早すぎます", en: "Certificate issued too early"),
    summary: Words(
      ja: "④発行日からのダウンロードの期限（手順ガイドでは180日）が、工事日より前に切れます。",
      en: "The days for the download (180 after the issue in the guide) end before the visit."),
    why: Words(
      ja: "工事の当日に電子証明書をダウンロードできず、端末を設定できません。",
      en: "It cannot be downloaded on the day of the visit, so the terminal cannot be set up."),
    remedy: Words(
      ja: "電子証明書を申請し直すか、工事日を早めてください。",
      en: "Apply for a new certificate or move the visit to an earlier day."),
    sources: [.guide("p1, p37")],
    columns: [.certificateIssuedOn],
    examples: [
      .good([.certificateIssuedOn: "2026-10-02"]),
      .bad([.certificateIssuedOn: "2026-10-01"], at: .certificateIssuedOn),
    ])

  static let trigger: ColumnSet = [.certificateIssuedOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let issued = row.facts.certificateIssuedOn, let construction = row.facts.constructionOn,
      row.facts.constructionCompletedOn == nil
    else { return }
    let last = context.schedule.downloadLastDay(issued: issued)
    guard last < construction else { return }
    report.add(
      row, .certificateIssuedOn,
      ja:
        "④発行日\(issued)から\(context.deadlines.certificateDownloadDays)日の\(last)でダウンロードできなくなり、工事日\(construction)に間に合いません。",
      en: "A certificate issued on \(issued) can be downloaded until \(last), before the visit on \(construction); "
        + "apply for a new certificate or move the visit to an earlier day.")
  }
}
