import Stations

/// The account is registered but not activated, and the link in the mail has expired.
struct ActivationLinkExpired: RowRule {
  static let about = RuleDescription(
    id: "activation-link-expired",
    severity: .warning,
    title: Words(ja: "有効化のリンクの期限が切れています", en: "Activation link has expired"),
    summary: Words(
      ja: "アカウントが登録されてから1日を過ぎても、有効化されていません。",
      en: "The account was registered more than a day ago and is not activated."),
    why: Words(
      ja: "リンクは24時間で切れ、その後は登録からやり直す必要があります。",
      en: "The link is valid for 24 hours; after that the station must register again."),
    remedy: Words(
      ja: "もう一度新規ユーザー登録をして、届いたメールのリンクを24時間以内に押すようご案内ください。",
      en: "Ask the station to register again and to press the link within 24 hours."),
    sources: [.guide("p10")],
    columns: [.accountActivatedOn],
    examples: [
      .good([.accountRegisteredOn: "2026-11-21"]),
      .good([.accountRegisteredOn: "2026-11-09", .accountActivatedOn: "2026-11-10"]),
      .bad([.accountRegisteredOn: "2026-11-20"], at: .accountActivatedOn),
    ])

  static let trigger: ColumnSet = [.accountRegisteredOn]

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let registered = row.facts.accountRegisteredOn, row.isOpen(.accountActivatedOn),
      row.facts.constructionCompletedOn == nil, context.today > context.schedule.linkLastDay(registered: registered),
      !row.usable.intersects(StepDates.applications(in: row))
    else { return }
    report.add(
      row, .accountActivatedOn,
      ja: "\(registered)に登録されたアカウントが有効化されていません。リンクの期限（24時間）が切れているため、再登録をご案内ください。",
      en: "Registered on \(registered) and not activated: the link has expired, the station must register again.")
  }
}
