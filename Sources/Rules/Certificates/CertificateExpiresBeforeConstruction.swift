import Stations

/// ④証明書有効期限 lies before 工事日.
struct CertificateExpiresBeforeConstruction: RowRule {
  static let about = RuleDescription(
    id: "certificate-expires-before-construction",
    severity: .error,
    title: Words(ja: "④証明書有効期限が工事日より前です", en: "Certificate expires before the visit"),
    summary: Words(
      ja: "④証明書有効期限が工事日より前になっています。",
      en: "The certificate expires before the visit."),
    why: Words(
      ja: "期限の切れた電子証明書では、端末を接続できません。",
      en: "A terminal cannot connect with a certificate that has expired."),
    remedy: Words(
      ja: "日付を通知書で確かめ、切れる場合は電子証明書を申請し直してください。",
      en: "Check the date on the notice; where it is right, apply for a new certificate."),
    sources: [.guide("p1, p29")],
    columns: [.certificateValidUntil],
    examples: [
      .good([.certificateValidUntil: "2027-03-31"]),
      .good([
        .constructionOn: "2026-11-20", .constructionCompletedOn: "2026-11-20", .certificateValidUntil: "2026-11-19",
      ]),
      .bad([.certificateValidUntil: "2027-03-30"], at: .certificateValidUntil),
    ])

  static let trigger: ColumnSet = [.certificateValidUntil]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let last = row.day(.certificateValidUntil), let construction = row.facts.constructionOn, last < construction,
      row.facts.constructionCompletedOn == nil
    else { return }
    report.add(
      row, .certificateValidUntil,
      ja: "④証明書有効期限\(last)が工事日\(construction)より前です。日付をご確認ください。",
      en: "The certificate expires on \(last), before the visit on \(construction); check the date on the notice.")
  }
}
