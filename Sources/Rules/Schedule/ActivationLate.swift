import Stations

/// ①有効化日 lies more than a day after ①登録申請日.
struct ActivationLate: RowRule {
  static let about = RuleDescription(
    id: "activation-late",
    severity: .warning,
    title: Words(ja: "①有効化が登録から1日を過ぎています", en: "Activated more than a day after registration"),
    summary: Words(
      ja: "①有効化日が①登録申請日の翌日より後になっています。",
      en: "The account was activated more than a day after its registration."),
    why: Words(
      ja: "有効化のリンクは24時間で切れるため、登録し直した記録が漏れているか、日付に誤りがあります。",
      en: "The link is valid for 24 hours, so a second registration is not recorded or a date is wrong."),
    remedy: Words(
      ja: "登録し直した場合は、①登録申請日を最後に登録した日にしてください。",
      en: "Where the station registered again, fill in that day as the registration."),
    sources: [.guide("p10")],
    columns: [.accountActivatedOn],
    examples: [
      .good([.accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-10"]),
      .good([
        .accountRegisteredOn: "2026-11-02", .accountActivatedOn: "2026-11-10", .constructionCompletedOn: "2026-11-20",
        .constructionOn: "2026-11-20",
      ]),
      .bad([.accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-11"], at: .accountActivatedOn),
    ])

  static let trigger: ColumnSet = [.accountActivatedOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let registered = row.facts.accountRegisteredOn, let activated = row.facts.accountActivatedOn,
      row.facts.constructionCompletedOn == nil, activated > context.schedule.linkLastDay(registered: registered)
    else { return }
    report.add(
      row, .accountActivatedOn,
      ja: "①有効化日\(activated)が①登録申請日\(registered)の翌日を過ぎています。リンクの有効期限は24時間です。日付をご確認ください。",
      en: "Activated on \(activated), but the link of \(registered) was valid for 24 hours; please check both dates.")
  }
}
