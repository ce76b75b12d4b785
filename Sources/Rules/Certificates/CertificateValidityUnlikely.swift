import Stations

/// ④証明書有効期限 is not 3 years and 3 months after ④発行日.
struct CertificateValidityUnlikely: RowRule {
  static let about = RuleDescription(
    id: "certificate-validity-unlikely",
    severity: .warning,
    title: Words(ja: "④証明書有効期限が発行日と合いません", en: "Certificate’s validity does not fit"),
    summary: Words(
      ja: "④証明書有効期限が④発行日から3年3か月後になっていません。",
      en: "The certificate’s end is not 3 years and 3 months after its issue."),
    why: Words(
      ja: "どちらかの日付に誤りがあり、更新の時期を取り違えるおそれがあります。",
      en: "One of the dates is wrong, so the renewal may be missed."),
    remedy: Words(
      ja: "「電子証明書取得に関する情報」の有効期間を見て入力してください。",
      en: "Fill in the dates printed on “電子証明書取得に関する情報”."),
    sources: [.guide("p1, p29, p37")],
    columns: [.certificateValidUntil],
    examples: [
      .good([.certificateIssuedOn: "2026-11-08", .certificateValidUntil: "2030-02-08"]),
      .good([.certificateIssuedOn: "2026-11-08", .certificateValidUntil: "2030-02-07"]),
      .bad([.certificateIssuedOn: "2026-11-08", .certificateValidUntil: "2029-11-08"], at: .certificateValidUntil),
    ])

  /// The last day may be counted in or out, and months end on different days.
  private static let tolerance = 3

  static let trigger: ColumnSet = [.certificateValidUntil]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let issued = row.facts.certificateIssuedOn, let written = row.day(.certificateValidUntil) else { return }
    let last = context.schedule.validLastDay(issued: issued)
    guard abs(written - last) > CertificateValidityUnlikely.tolerance else { return }
    report.add(
      row, .certificateValidUntil,
      ja: "④証明書有効期限\(written)が、④発行日\(issued)から3年3か月後の\(last)と合いません。通知書でご確認ください。",
      en: "The certificate’s end \(written) is not \(last), 3 years and 3 months after \(issued); check the notice.")
  }
}
