import Stations

/// ④発行日 or ④通知書受領日 is filled while ④申請日 is blank.
struct CertificateWithoutApplication: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "certificate-without-application",
    severity: .error,
    title: Words(ja: "④申請日が空欄です", en: "Certificate without application"),
    summary: Words(
      ja: "④発行日または④通知書受領日が入力されているのに、④申請日が空欄です。",
      en: "The certificate is issued or received, but not applied for."),
    why: Words(
      ja: "申請せずに電子証明書は発行されないため、どちらかの入力に誤りがあります。",
      en: "No certificate comes without application, so one of the cells is wrong."),
    remedy: Words(
      ja: "ステーションに届いた「【電子証明書 申請情報受付通知】」のメールの日付を確かめて、入力してください。",
      en: "Ask the station for the date of the mail “【電子証明書 申請情報受付通知】” and fill it in."),
    sources: [.guide("p35–37")],
    columns: [.certificateAppliedOn],
    examples: [
      .good([.certificateAppliedOn: "2026-11-02", .certificateReceivedOn: "2026-11-10"]),
      .bad([.eligibilityAppliedOn: "2026-11-17", .certificateReceivedOn: "2026-11-20"], at: .certificateAppliedOn),
    ])

  static let missing = Column.certificateAppliedOn
  static let trigger: ColumnSet = [.certificateIssuedOn, .certificateReceivedOn]

  static func dependents(in row: StationRow) -> ColumnSet {
    [.certificateIssuedOn, .certificateReceivedOn]
  }
}
