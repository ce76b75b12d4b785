import Stations

/// ④受領枚数 is above ④申請枚数.
struct CertificatesReceivedTooMany: RowRule {
  static let about = RuleDescription(
    id: "certificates-received-too-many",
    severity: .warning,
    title: Words(ja: "受領枚数が申請枚数より多くなっています", en: "More certificates received than applied for"),
    summary: Words(
      ja: "④受領枚数が④申請枚数より多くなっています。",
      en: "More certificates are received than were applied for."),
    why: Words(
      ja: "申請していない電子証明書は届かないため、どちらかの枚数に誤りがあります。",
      en: "None comes without application, so one of the numbers is wrong."),
    remedy: Words(
      ja: "申請した枚数と届いた枚数を確かめ、誤っている方を直してください。",
      en: "Check both numbers and correct the wrong one."),
    sources: [.guide("p37")],
    columns: [.certificateReceivedCount],
    examples: [
      .good([
        .terminalCount: "2", .certificateAppliedOn: "2026-11-09", .certificateAppliedCount: "2",
        .certificateReceivedOn: "2026-11-16", .certificateReceivedCount: "2",
      ]),
      .bad(
        [
          .terminalCount: "2", .certificateAppliedOn: "2026-11-09", .certificateAppliedCount: "2",
          .certificateReceivedOn: "2026-11-16", .certificateReceivedCount: "3",
        ], at: .certificateReceivedCount),
    ])

  static let trigger: ColumnSet = [.certificateReceivedCount]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let received = row.number(.certificateReceivedCount), let applied = row.number(.certificateAppliedCount),
      received > applied
    else { return }
    report.add(
      row, .certificateReceivedCount,
      ja: "④受領枚数が\(received)枚で、④申請枚数の\(applied)枚より多くなっています。枚数をご確認ください。",
      en: "\(EnglishCount.of(received, "certificate")) received, but only \(applied) applied for; please check both."
    )
  }
}
