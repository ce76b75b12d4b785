import Stations

/// ④受領枚数 is below ④申請枚数 past the day on which all were expected.
struct CertificatesStillMissing: RowRule {
  static let about = RuleDescription(
    id: "certificates-still-missing",
    severity: .warning,
    title: Words(ja: "電子証明書の通知書が一部届いていません", en: "Some certificates have not come"),
    summary: Words(
      ja: "見込みの日を過ぎても、④受領枚数が④申請枚数より少ないままです。",
      en: "Past the expected day fewer certificates are received than were applied for."),
    why: Words(
      ja: "通知書のない端末は、工事の当日に設定できません。",
      en: "A terminal without its notice cannot be set up on the day of the visit."),
    remedy: Words(
      ja: "届いた枚数と、簡易書留の不在票がないかを、ステーションに確かめてください。",
      en: "Have the station count again and look for a note of a missed delivery."),
    sources: [.guide("p37")],
    columns: [.certificateReceivedCount],
    examples: [
      .good([
        .terminalCount: "2", .certificateAppliedOn: "2026-11-15", .certificateAppliedCount: "2",
        .certificateReceivedOn: "2026-11-20", .certificateReceivedCount: "1",
      ]),
      .good([
        .terminalCount: "2", .certificateAppliedOn: "2026-11-09", .certificateReceivedOn: "2026-11-16",
        .certificateReceivedCount: "2",
      ]),
      .bad(
        [
          .terminalCount: "2", .certificateAppliedOn: "2026-11-09", .certificateAppliedCount: "2",
          .certificateReceivedOn: "2026-11-16", .certificateReceivedCount: "1",
        ], at: .certificateReceivedCount),
    ])

  static let trigger: ColumnSet = [.certificateReceivedCount]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let date = row.facts.certificateAppliedOn, let received = row.number(.certificateReceivedCount),
      let applied = CertificateCounts.applied(row), received < applied, row.facts.constructionCompletedOn == nil
    else { return }
    let expected = context.schedule.certificateExpected(applied: date)
    guard context.today > expected else { return }
    report.add(
      row, .certificateReceivedCount,
      ja: "電子証明書の通知書が、\(expected)までに届く見込みの\(applied)枚のうち\(received)枚しか届いていません。\(CallCentre.request().ja)",
      en: "Only \(received) of \(EnglishCount.of(applied, "certificate")) received; all expected by \(expected). "
        + "Please \(CallCentre.request().en)")
  }
}
