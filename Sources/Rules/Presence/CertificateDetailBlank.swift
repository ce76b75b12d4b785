import Stations

/// A blank 端末台数 in a row in which step ④ has begun.
struct CertificateDetailBlank: RowRule, BlankDetail {
  static let about = RuleDescription(
    id: "certificate-detail-blank",
    severity: .error,
    title: Words(ja: "④電子証明書の項目が空欄です", en: "A detail of step ④ is blank"),
    summary: Words(
      ja: "④の日付が入力されているのに、端末台数が空欄です。",
      en: "Step ④ has a date, but the number of terminals is blank."),
    why: Words(
      ja: "電子証明書は端末1台に1枚必要で、台数が分からないと不足に気づけません。",
      en: "Every terminal needs its own certificate; without their number nobody notices that one is missing."),
    remedy: Words(
      ja: "設置する端末の台数を入力してください。",
      en: "Fill in how many terminals will be installed."),
    sources: [.guide("p36")],
    columns: [.terminalCount],
    examples: [
      .good([:]),
      .good([.certificateAppliedOn: "2026-11-16", .terminalCount: "1"]),
      .bad([.certificateAppliedOn: "2026-11-16"], at: .terminalCount),
      .bad([.certificateReceivedOn: "2026-11-20"], at: .terminalCount),
    ])

  static let step = Step.certificate
}
