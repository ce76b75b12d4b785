import Stations

/// ④ has a date while ②申請日 is blank.
struct CertificateWithoutEligibility: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "certificate-without-eligibility",
    severity: .error,
    title: Words(ja: "②申請日が空欄です（電子証明書）", en: "Certificate without application for ②"),
    summary: Words(
      ja: "④の日付が入力されているのに、②申請日が空欄です。",
      en: "Step ④ has a date, but ② is not applied for."),
    why: Words(
      ja: "電子証明書はオンライン資格確認の利用申請の後にしか申請できません。",
      en: "Certificates can be applied for only after ②."),
    remedy: Words(
      ja: "②を申請した日を入力し、まだの場合は先に②を申請してください。",
      en: "Fill in the day of the application for ②; where there is none, apply for ② first."),
    sources: [.guide("p31–32")],
    columns: [.eligibilityAppliedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-16", .certificateAppliedOn: "2026-11-17"]),
      .bad([.certificateAppliedOn: "2026-11-17"], at: .eligibilityAppliedOn),
    ])

  static let missing = Column.eligibilityAppliedOn
  static let trigger: ColumnSet = StepDates.certificate

  static func dependents(in row: StationRow) -> ColumnSet {
    // Where the master account is dated too, its own rule names ④ with it: one finding for one blank cell.
    row.usable.intersects([.masterAccountNotifiedOn, .masterAccountPrintedOn]) ? [] : StepDates.certificate
  }
}
