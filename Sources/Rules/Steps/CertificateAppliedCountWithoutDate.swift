import Stations

/// ④申請枚数 is filled while ④申請日 is blank.
struct CertificateAppliedCountWithoutDate: RowRule {
  static let about = RuleDescription(
    id: "certificate-applied-count-without-date",
    severity: .warning,
    title: Words(ja: "④申請枚数があるのに④申請日が空欄です", en: "Certificates applied for without date"),
    summary: Words(
      ja: "④申請枚数が入力されているのに、④申請日が空欄です。",
      en: "The number of certificates applied for is filled, but the date is blank."),
    why: Words(
      ja: "日付がないと申請したことにならず、タスクが残っているものとして案内されます。",
      en: "Without the date the task still counts as open."),
    remedy: Words(
      ja: "申請した日を入力し、まだの場合は枚数を空欄にしてください。",
      en: "Fill in the date, or blank the count where nothing is applied for yet."),
    sources: [.guide("p36")],
    columns: [.certificateAppliedOn],
    examples: [
      .good([.eligibilityAppliedOn: "2026-11-16", .certificateAppliedOn: "2026-11-17", .certificateAppliedCount: "1"]),
      .bad([.certificateAppliedCount: "1"], at: .certificateAppliedOn),
    ])

  static let trigger: ColumnSet = [.certificateAppliedCount]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    // Where the certificate is issued or received, another rule reports the blank date.
    guard row.isBlank(.certificateAppliedOn), let count = row.number(.certificateAppliedCount), count > 0,
      !row.usable.intersects([.certificateIssuedOn, .certificateReceivedOn])
    else { return }
    report.add(
      row, .certificateAppliedOn,
      ja: "「④申請枚数」に\(count)枚とありますが、「④申請日」が空欄です。申請した日を入力してください。",
      en: "\(EnglishCount.of(count, "certificate")) applied for, but the date is blank; please fill it in.")
  }
}
