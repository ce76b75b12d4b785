import Stations

/// ④申請枚数 is below 端末台数.
struct CertificatesTooFew: RowRule {
  static let about = RuleDescription(
    id: "certificates-too-few",
    severity: .error,
    title: Words(ja: "電子証明書の申請枚数が足りません", en: "Too few certificates applied for"),
    summary: Words(
      ja: "④申請枚数が端末台数より少なくなっています。",
      en: "Fewer certificates are applied for than there are terminals."),
    why: Words(
      ja: "電子証明書は端末1台に1枚必要で、足りない端末は工事で設定できません。",
      en: "Every terminal needs its own, so the rest cannot be set up."),
    remedy: Words(
      ja: "ポータルの「電子証明書発行申請」から、不足分を申請するようご案内ください（2枚以上のときは、完了画面の「続けてもう1枚申請」で続けます）。",
      en: "Ask the station to apply for the rest under “電子証明書発行申請”, for more than one with “続けてもう1枚申請” at its end."),
    sources: [.guide("p36")],
    columns: [.certificateAppliedCount],
    examples: [
      .good([.terminalCount: "2", .certificateAppliedOn: "2026-11-17", .certificateAppliedCount: "2"]),
      .good([.terminalCount: "2", .certificateAppliedOn: "2026-11-17"]),
      .good([.terminalCount: "2", .certificateAppliedCount: "0"]),
      .bad(
        [.terminalCount: "2", .certificateAppliedOn: "2026-11-17", .certificateAppliedCount: "1"],
        at: .certificateAppliedCount),
    ])

  static let trigger: ColumnSet = [.certificateAppliedCount]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    // A 0 without date says that nothing is applied for yet.
    guard let applied = row.number(.certificateAppliedCount), let terminals = CertificateCounts.needed(row),
      applied < terminals, applied > 0 || row.facts.certificateAppliedOn != nil
    else { return }
    report.add(
      row, .certificateAppliedCount,
      ja: "④申請枚数が\(applied)枚で、端末台数の\(terminals)台に足りません。あと\(terminals - applied)枚の申請が必要です。",
      en: "Only \(EnglishCount.of(applied, "certificate")) applied for, "
        + "but there are \(EnglishCount.of(terminals, "terminal")); apply for \(terminals - applied) more.")
  }
}
