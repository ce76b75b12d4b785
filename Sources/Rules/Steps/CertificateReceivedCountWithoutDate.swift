import Stations

/// ④受領枚数 is filled while ④通知書受領日 is blank.
struct CertificateReceivedCountWithoutDate: RowRule {
  static let about = RuleDescription(
    id: "certificate-received-count-without-date",
    severity: .warning,
    title: Words(ja: "④受領枚数があるのに④通知書受領日が空欄です", en: "Certificates received without date"),
    summary: Words(
      ja: "④受領枚数が入力されているのに、④通知書受領日が空欄です。",
      en: "The number of certificates received is filled, but the date is blank."),
    why: Words(
      ja: "日付がないと受領したことにならず、タスクが残っているものとして案内されます。",
      en: "Without the date the task still counts as open."),
    remedy: Words(
      ja: "受領した日を入力し、まだの場合は枚数を空欄にしてください。",
      en: "Fill in the date, or blank the count where nothing is received yet."),
    sources: [.guide("p37")],
    columns: [.certificateReceivedOn],
    examples: [
      .good([
        .eligibilityAppliedOn: "2026-11-16", .certificateAppliedOn: "2026-11-17", .certificateReceivedCount: "1",
        .certificateReceivedOn: "2026-11-20",
      ]),
      .bad([.certificateReceivedCount: "1"], at: .certificateReceivedOn),
    ])

  static let trigger: ColumnSet = [.certificateReceivedCount]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard row.isBlank(.certificateReceivedOn), let count = row.number(.certificateReceivedCount), count > 0 else {
      return
    }
    report.add(
      row, .certificateReceivedOn,
      ja: "「④受領枚数」に\(count)枚とありますが、「④通知書受領日」が空欄です。受領した日を入力してください。",
      en: "\(EnglishCount.of(count, "certificate")) received, but the date is blank; please fill it in.")
  }
}
