import Stations

/// The certificates' notice has not come by the day on which it was expected.
struct CertificateOverdue: RowRule, LateAnswer {
  static let about = RuleDescription(
    id: "certificate-overdue",
    severity: .warning,
    title: Words(ja: "電子証明書の通知書が届いていません", en: "Certificate’s notice is late"),
    summary: Words(
      ja: "④の申請から見込みの日（手順ガイドでは7日後）を過ぎても、電子証明書の通知書が届いていません。",
      en: "The certificate’s notice is not there by the day expected after ④ (seven days in the guide)."),
    why: Words(
      ja: "通知書がないと、工事の当日に端末を設定できません。",
      en: "Without it the terminal cannot be set up on the day of the visit."),
    remedy: Words(
      ja: "簡易書留の不在票がないか、ステーションに確かめてください。",
      en: "Have the station look for a note of a missed delivery."),
    sources: [.guide("p11, p37")],
    columns: [.certificateReceivedOn],
    examples: [
      .good([.certificateAppliedOn: "2026-11-15"]),
      .good([.certificateAppliedOn: "2026-11-02", .certificateReceivedOn: "2026-11-10"]),
      .good([.certificateAppliedOn: "2026-11-14", .certificateAppliedCount: "0"]),
      .bad([.certificateAppliedOn: "2026-11-14"], at: .certificateReceivedOn),
    ])

  static let begun = Column.certificateAppliedOn
  static let awaited = Column.certificateReceivedOn

  static func expected(_ begun: Day, _ row: StationRow, _ schedule: Schedule) -> Day? {
    // Where nothing was applied for, nothing is awaited.
    if row.number(.certificateAppliedCount) == 0 { return nil }
    // A count of what has come shows that the date is missing, not the notice.
    return row.isBlank(.certificateReceivedCount) || row.number(.certificateReceivedCount) == 0
      ? schedule.certificateExpected(applied: begun) : nil
  }
}
