import Stations

/// ④申請枚数 is above 端末台数.
struct CertificatesTooMany: RowRule {
  static let about = RuleDescription(
    id: "certificates-too-many",
    severity: .warning,
    title: Words(ja: "電子証明書の申請枚数が多すぎます", en: "Too many certificates applied for"),
    summary: Words(
      ja: "④申請枚数が端末台数より多くなっています。",
      en: "More certificates are applied for than there are terminals."),
    why: Words(
      ja: "電子証明書は1枚ごとに1,500円がかかります。",
      en: "Each certificate costs 1,500 yen."),
    remedy: Words(
      ja: "台数と枚数を確かめ、誤っている方を直してください。",
      en: "Check both numbers and correct the wrong one."),
    sources: [.guide("p33, p36")],
    columns: [.certificateAppliedCount],
    examples: [
      .good([.terminalCount: "2", .certificateAppliedOn: "2026-11-17", .certificateAppliedCount: "2"]),
      .bad(
        [.terminalCount: "2", .certificateAppliedOn: "2026-11-17", .certificateAppliedCount: "3"],
        at: .certificateAppliedCount),
      .bad([.certificateAppliedOn: "2026-11-17", .certificateAppliedCount: "2"], at: .certificateAppliedCount),
    ])

  static let trigger: ColumnSet = [.certificateAppliedCount]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let applied = row.number(.certificateAppliedCount), let terminals = CertificateCounts.needed(row),
      applied > terminals
    else { return }
    report.add(
      row, .certificateAppliedCount,
      ja: "④申請枚数が\(applied)枚で、端末台数の\(terminals)台より多くなっています。1枚ごとに1,500円がかかりますので、枚数をご確認ください。",
      en: "\(EnglishCount.of(applied, "certificate")) applied for, but only \(EnglishCount.of(terminals, "terminal")) "
        + "(each certificate costs 1,500 yen); check both numbers.")
  }
}
