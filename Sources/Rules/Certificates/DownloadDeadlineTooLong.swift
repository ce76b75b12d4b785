import Stations

/// ④ダウンロード有効期限 lies more than 180 days, or what the office has set, after ④発行日.
struct DownloadDeadlineTooLong: RowRule {
  static let about = RuleDescription(
    id: "download-deadline-too-long",
    severity: .warning,
    title: Words(ja: "④ダウンロード有効期限が長すぎます", en: "Download deadline is too far"),
    summary: Words(
      ja: "④ダウンロード有効期限が、④発行日からダウンロードできる日数（手順ガイドでは180日）より先になっています。",
      en: "The download deadline is after the last day for downloading (180 days after the issue in the guide)."),
    why: Words(
      ja: "実際の期限はもっと早いため、期限切れに気づけません。",
      en: "The real deadline is earlier, so its end may go unnoticed."),
    remedy: Words(
      ja: "「電子証明書取得に関する情報」に書かれた期限を入力してください。",
      en: "Fill in the deadline printed on “電子証明書取得に関する情報”."),
    sources: [.guide("p1, p37")],
    columns: [.certificateDownloadBy],
    examples: [
      .good([.certificateIssuedOn: "2026-11-16", .certificateDownloadBy: "2027-05-15"]),
      .bad([.certificateIssuedOn: "2026-11-16", .certificateDownloadBy: "2027-05-16"], at: .certificateDownloadBy),
    ])

  static let trigger: ColumnSet = [.certificateDownloadBy]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let issued = row.facts.certificateIssuedOn, let written = row.day(.certificateDownloadBy) else { return }
    let last = context.schedule.downloadLastDay(issued: issued)
    guard written > last else { return }
    report.add(
      row, .certificateDownloadBy,
      ja:
        "④ダウンロード有効期限\(written)が、④発行日\(issued)から\(context.deadlines.certificateDownloadDays)日の\(last)より先です。通知書でご確認ください。",
      en: "The download deadline \(written) is after \(last), the last day for an issue on \(issued); check the notice."
    )
  }
}
